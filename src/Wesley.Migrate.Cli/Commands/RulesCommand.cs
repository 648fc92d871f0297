using System.Collections.Immutable;
using System.CommandLine;
using Wesley.Migrate.Abstractions;
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
        var coverage = new Option<bool>("--coverage") { Description = "Say of each whether one strategy claims it, none or several; it fails where a run would, with 2" };
        var format = new FormatOption();
        var command = new EngineCommand("rules", "List the kinds of change, their effect on rows and who claims them.", "wesley-engine rules --plugins plugins", "wesley-engine rules --coverage") { coverage };
        plugins.AddTo(command);
        command.Add(format);
        command.SetAction(parsed => List(PluginSession.Check(plugins.Value(parsed), surroundings), parsed.GetValue(coverage), format.Value(parsed), surroundings));
        return command;
    }

    private static int List(PluginSession session, bool isCoverage, OutputFormat format, Surroundings surroundings)
    {
        var rules = KindRow.All(session.Folders, isCoverage ? session.Config.Pins : null);
        ImmutableArray<Diagnostic> problems = [.. session.Diagnostics, .. isCoverage ? CoverageReport.Problems(rules) : []];
        if (format == OutputFormat.Json)
        {
            surroundings.Out.Write(RulesJson.Of(rules, problems, isCoverage).ToJsonString(JsonStyle.Indented) + "\n");
            return ExitCodes.Of(problems);
        }

        var report = new ReportWriter(surroundings.Out, surroundings.Colours);
        if (isCoverage)
        {
            CoverageReport.Write(report, rules);
            DiagnosticReport.Write(report, problems);
            report.Line(CoverageReport.Summary(rules), Ink.Strong);
            return ExitCodes.Of(problems);
        }

        TextTable.Write(report, ["KIND", "EFFECT", "WHAT HAS HAPPENED", "FROM", "CLAIMED BY"], [.. rules.Select(r => new[] { r.Kind.Kind, r.Kind.Effect, r.Kind.Title ?? "", r.Plugin, r.Claimed })]);
        report.Line();
        DiagnosticReport.Write(report, problems);

        return ExitCodes.Of(problems);
    }
}
