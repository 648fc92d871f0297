using System.CommandLine;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Output.Diagnostics;
using Wesley.Migrate.Cli.Output.Json;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>rules</c>: the kinds of change, what each asks of rows, and who takes it on. From the manifests alone.</summary>
internal static class RulesCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var plugins = new PluginOptionSet();
        var format = new FormatOption();
        var command = new EngineCommand("rules", "List the kinds of change, their effect on rows and who claims them.", "wesley-engine rules --plugins plugins");
        plugins.AddTo(command);
        command.Add(format);
        command.SetAction(parsed => List(PluginSession.Check(plugins.Value(parsed), surroundings), format.Value(parsed), surroundings));
        return command;
    }

    private static int List(PluginSession session, OutputFormat format, Surroundings surroundings)
    {
        var rules = KindRow.All(session.Folders);
        if (format == OutputFormat.Json)
        {
            surroundings.Out.Write(RulesJson.Of(rules, session).ToJsonString(JsonStyle.Indented) + "\n");
            return ExitCodes.Of(session.Diagnostics);
        }

        var report = new ReportWriter(surroundings.Out, surroundings.Colours);
        TextTable.Write(report, ["KIND", "EFFECT", "WHAT HAS HAPPENED", "FROM", "CLAIMED BY"], [.. rules.Select(r => new[] { r.Kind.Kind, r.Kind.Effect, r.Kind.Title ?? "", r.Plugin, r.Claimed })]);
        report.Line();
        DiagnosticReport.Write(report, session.Diagnostics);

        return ExitCodes.Of(session.Diagnostics);
    }
}
