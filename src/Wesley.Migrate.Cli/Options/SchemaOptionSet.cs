using System.CommandLine;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Options;

/// <summary>The options that say which two schemas are compared.</summary>
internal sealed class SchemaOptionSet
{
    private readonly Option<string[]> _from = Sources("--from", "The schema that is live");
    private readonly Option<string[]> _to = Sources("--to", "The schema wanted");
    private readonly Option<string?> _dialect = new("--dialect") { Description = $"auto (the default: by the directives seen), {string.Join(", ", DialectNames.All)}, or a JSON file of your own", HelpName = "NAME|FILE" };
    private readonly Option<string?> _decisions = new("--decisions") { Description = "Decisions (default: wesley.decisions.json beside the --to schema, when there is one)", HelpName = "FILE" };

    internal void AddTo(Command command)
    {
        _dialect.CompletionSources.Add(["auto", .. DialectNames.All]);
        command.Add(_from);
        command.Add(_to);
        command.Add(_dialect);
        command.Add(_decisions);
    }

    internal SchemaChoice Value(ParseResult parsed) => new()
    {
        From = [.. parsed.GetValue(_from)!],
        To = [.. parsed.GetValue(_to)!],
        Dialect = parsed.GetValue(_dialect),
        Decisions = parsed.GetValue(_decisions),
    };

    private static Option<string[]> Sources(string name, string what) => new(name)
    {
        Description = $"{what}: files, a folder, git:REF:PATH, or - for standard input",
        HelpName = "SCHEMA",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
    };
}
