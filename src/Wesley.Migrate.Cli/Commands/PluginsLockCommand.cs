using System.Collections.Immutable;
using System.CommandLine;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Output.Diagnostics;
using Wesley.Migrate.Hosting.Locking;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>plugins lock</c>: writes down which plugins are installed, to the byte; runs none of their code.</summary>
internal static class PluginsLockCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var plugins = new PluginOptionSet();
        var command = new EngineCommand("lock", $"Write {PluginLock.FileName} with the hash of every file of every plugin; runs none of their code.", "wesley-engine plugins lock --plugins plugins");
        plugins.AddTo(command);
        command.SetAction(parsed => Lock(plugins.Value(parsed) with { Locked = false }, surroundings));
        return command;
    }

    private static int Lock(PluginChoice choice, Surroundings surroundings)
    {
        var session = PluginSession.Find(choice, surroundings);
        var name = PluginLockFile.NameFor(choice.Config);
        var locked = session.Succeeded ? PluginLock.Of(session.Folders) : new() { Value = new() { Plugins = [] } };
        ImmutableArray<Diagnostic> problems = [.. session.Diagnostics, .. locked.Diagnostics];
        if (problems.All(d => d.Severity != Severity.Error) && PluginLockFile.Write(name, locked.Value, surroundings) is { } unwritable)
        {
            problems = problems.Add(unwritable);
        }

        var report = new ReportWriter(surroundings.Out, surroundings.Colours);
        var code = ExitCodes.Of(problems);
        if (code == ExitCodes.Clean)
        {
            TextTable.Write(report, ["PLUGIN", "VERSION", "API", "FILES", "HASH"], [.. locked.Value.Plugins.Select(Row)]);
            report.Line();
        }

        DiagnosticReport.Write(report, problems);
        report.Line(code == ExitCodes.Clean ? $"{name} is written: {Words.Count(locked.Value.Plugins.Length, "plugin")}. Hold a run to it with --locked." : $"{name} was not written.", Ink.Strong);
        return code;
    }

    private static string[] Row(LockedPlugin plugin) => [plugin.Id, plugin.Version, plugin.EngineApi, FormattableString.Invariant($"{plugin.Files.Count}"), plugin.Sha256];
}
