using System.CommandLine;

namespace Wesley.Migrate.Cli.Options;

/// <summary>The options that say which plugins take part.</summary>
internal sealed class PluginOptionSet
{
    private readonly Option<string[]> _plugins = new("--plugins") { Description = "Folder whose direct children are plugins; repeatable", HelpName = "DIR", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> _noBundled = new("--no-bundled") { Description = "Leave out the plugins that came with the program" };
    private readonly Option<string?> _config = new("--config") { Description = "Configuration (default: wesley.json in the current folder, when there is one)", HelpName = "FILE" };
    private readonly Option<bool> _locked = new("--locked") { Description = "Refuse plugins that are not those of wesley-plugins.lock.json, to the byte; without it a difference is a warning" };
    private readonly Option<bool> _verbose = new("--verbose") { Description = "Log to stderr what is being done" };

    internal void AddTo(Command command)
    {
        command.Add(_plugins);
        command.Add(_noBundled);
        command.Add(_config);
        command.Add(_locked);
        command.Add(_verbose);
    }

    internal PluginChoice Value(ParseResult parsed) => new()
    {
        Folders = [.. parsed.GetValue(_plugins) ?? []],
        NoBundled = parsed.GetValue(_noBundled),
        Config = parsed.GetValue(_config),
        Locked = parsed.GetValue(_locked),
        Verbose = parsed.GetValue(_verbose),
    };
}
