using System.Collections.Immutable;
using System.CommandLine;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Doctor;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Output.Diagnostics;
using Wesley.Migrate.Cli.Output.Json;
using Wesley.Migrate.Hosting.Watch;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>plugins doctor</c>: whether plugins can be loaded, are what their manifests say, and answer the same twice.</summary>
internal static class PluginsDoctorCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var ids = new Argument<string[]>("ID") { Description = "The plugins to look at (default: all)", Arity = ArgumentArity.ZeroOrMore };
        var plugins = new PluginOptionSet();
        var format = new FormatOption();
        var command = new EngineCommand("doctor", "Load every plugin, ask each of its parts twice at examples, and list what is wrong.", "wesley-engine plugins doctor --plugins plugins", "wesley-engine plugins doctor acme.geo --plugins plugins") { ids };
        plugins.AddTo(command);
        command.Add(format);
        command.SetAction(parsed => Examine(PluginSession.Check(plugins.Value(parsed), surroundings), parsed.GetValue(ids)!, format.Value(parsed), surroundings));
        return command;
    }

    private static int Examine(PluginSession session, string[] ids, OutputFormat format, Surroundings surroundings)
    {
        var installed = session.Folders.Select(f => f.Manifest.Id).ToArray();
        if (session.Succeeded && ids.FirstOrDefault(id => !installed.Contains(id)) is { } stranger)
        {
            return Complaint.Usage(surroundings, $"the plugin '{stranger}' is not installed", NearestName.Of(stranger, installed) is { } nearest ? $"did you mean '{nearest}'?" : "see which are: wesley-engine plugins list");
        }

        var checkup = new Checkup(session, ids.Length == 0 ? installed : ids, surroundings.Watch ?? new PluginWatch(surroundings.Error), surroundings.Linked?.Assemblies);
        var (plugins, others) = session.Succeeded ? checkup.Run(surroundings.Stop) : ([], []);
        others = [.. session.Diagnostics, .. others];
        ImmutableArray<Diagnostic> all = [.. plugins.SelectMany(p => p.Problems), .. others];
        if (format == OutputFormat.Json)
        {
            surroundings.Out.Write(DoctorJson.Of(plugins, others).ToJsonString(JsonStyle.Indented) + "\n");
            return ExitCodes.Of(all);
        }

        var report = new ReportWriter(surroundings.Out, surroundings.Colours);
        TextTable.Write(report, ["PLUGIN", "VERSION", "HEALTH", "ASKED", "NOT ASKED"], [.. plugins.Select(Row)]);
        report.Line();
        DiagnosticReport.Write(report, all);
        report.Line(Summary(plugins, all), Ink.Strong);
        return ExitCodes.Of(all);
    }

    private static string[] Row(PluginHealth health) =>
    [
        health.Folder.Manifest.Id,
        health.Folder.Manifest.Version,
        health.Problems.IsEmpty ? "well" : Words.Count(health.Problems.Length, "problem"),
        FormattableString.Invariant($"{health.Asked.Length} of {health.Asked.Length + health.NotAsked.Length}"),
        string.Join(", ", health.NotAsked),
    ];

    private static string Summary(ImmutableArray<PluginHealth> plugins, ImmutableArray<Diagnostic> all) =>
        all.Any(d => d.Severity == Severity.Error)
            ? $"{Words.Count(plugins.Count(p => !p.Problems.IsEmpty), "plugin")} of {plugins.Length} not to be relied on."
            : $"{Words.Count(plugins.Length, "plugin")}, each as its manifest says and with the same answers twice.";
}
