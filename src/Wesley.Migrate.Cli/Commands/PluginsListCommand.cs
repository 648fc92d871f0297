using System.CommandLine;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Output.Diagnostics;
using Wesley.Migrate.Cli.Output.Json;
using Wesley.Migrate.Hosting.Catalog;
using Wesley.Migrate.Hosting.Probe;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>plugins list</c>: from manifests and metadata alone; runs no plugin code.</summary>
internal static class PluginsListCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var plugins = new PluginOptionSet();
        var format = new FormatOption();
        var command = new EngineCommand("list", "List the plugins found; runs none of their code.", "wesley-engine plugins list --plugins plugins --format json");
        plugins.AddTo(command);
        command.Add(format);
        command.SetAction(parsed => List(PluginSession.Check(plugins.Value(parsed), surroundings), format.Value(parsed), surroundings));
        return command;
    }

    private static int List(PluginSession session, OutputFormat format, Surroundings surroundings)
    {
        // What keeps a plugin from being loaded is worth knowing here, and fails the run that needs it.
        session = session with { Diagnostics = [.. session.Diagnostics, .. session.Folders.Select(PluginProbe.Problem).OfType<Diagnostic>().Select(d => d with { Severity = Severity.Warning })] };
        if (format == OutputFormat.Json)
        {
            surroundings.Out.Write(PluginListJson.Of(session).ToJsonString(JsonStyle.Indented) + "\n");
            return ExitCodes.Of(session.Diagnostics);
        }

        var report = new ReportWriter(surroundings.Out, surroundings.Colours);
        TextTable.Write(report, ["PLUGIN", "VERSION", "API", "FOLDER", "PROVIDES"], [.. session.Folders.Select(Row)]);
        report.Line();
        DiagnosticReport.Write(report, session.Diagnostics);

        return ExitCodes.Of(session.Diagnostics);
    }

    private static string[] Row(PluginFolder folder)
    {
        var provides = folder.Manifest.Provides;
        var parts = new[] { (provides.Kinds.Length, "kind"), (provides.Detectors.Length, "detector"), (provides.Strategies.Length, "strategy"), (provides.Rules.Length, "rule"), (provides.Conversions.Sum(c => c.Lines.Count()), "conversion") };
        var text = string.Join(", ", parts.Where(p => p.Item1 > 0).Select(p => p.Item2 == "strategy" && p.Item1 > 1 ? Words.Count(p.Item1, "strategie") : Words.Count(p.Item1, p.Item2)));
        return [folder.Manifest.Id, folder.Manifest.Version, folder.Manifest.EngineApi, folder.Name + (folder.Bundled ? " (bundled)" : ""), text.Length == 0 ? "nothing" : text];
    }
}
