using System.CommandLine;
using System.CommandLine.Completions;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Explanations;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Output.Diagnostics;
using Wesley.Migrate.Cli.Output.Json;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>explain</c>: all there is to know about a kind of change, a diagnostic or a conversion.</summary>
internal static class ExplainCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var subject = new Argument<string>("KIND|DIAGNOSTIC|PAIR") { Description = "Such as field.added.required, claim-missing, or 'Float->Int'" };
        subject.CompletionSources.Add(_ => [.. Subjects(surroundings).Select(s => new CompletionItem(s))]);
        var plugins = new PluginOptionSet();
        var format = new FormatOption();
        var command = new EngineCommand("explain", "Explain a kind of change, a diagnostic or a conversion between two scalars.", "wesley-engine explain field.added.required", "wesley-engine explain 'Float->Int'") { subject };
        plugins.AddTo(command);
        command.Add(format);
        command.SetAction(parsed => format.Value(parsed) == OutputFormat.Json
            ? Document(parsed.GetValue(subject)!, plugins.Value(parsed), surroundings)
            : Explain(parsed.GetValue(subject)!, plugins.Value(parsed), surroundings));
        return command;
    }

    /// <summary>What can be explained without any option, for whoever presses the tabulator.</summary>
    private static IEnumerable<string> Subjects(Surroundings surroundings) =>
        PluginSession.Find(new PluginChoice(), surroundings).Folders.SelectMany(f => f.Manifest.Provides.Kinds).Select(k => k.Kind).Concat(DiagnosticPages.Ids);

    /// <summary>The same text in a document. What cannot be explained is told as without one.</summary>
    private static int Document(string subject, PluginChoice choice, Surroundings surroundings)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var code = Explain(subject, choice, surroundings with { Out = text, Colours = false });
        surroundings.Out.Write(code == ExitCodes.Clean ? ExplanationJson.Of(subject, text.ToString()).ToJsonString(JsonStyle.Indented) + "\n" : text.ToString());
        return code;
    }

    private static int Explain(string subject, PluginChoice choice, Surroundings surroundings)
    {
        var report = new ReportWriter(surroundings.Out, surroundings.Colours);
        if (DiagnosticPages.Find(subject) is { } page)
        {
            PageReport.Write(report, subject, page);
            return ExitCodes.Clean;
        }

        var found = PluginSession.Find(choice, surroundings);
        if (!found.Succeeded)
        {
            return Failed(found, report);
        }

        if (DiagnosticPages.Find(subject, found.Folders) is { } foreign)
        {
            PageReport.Write(report, subject, foreign);
            return ExitCodes.Clean;
        }

        if (ScalarPair.Parse(subject) is { } pair)
        {
            return ConversionAnswer.Write(pair, PluginSession.Load(choice, surroundings), report, surroundings);
        }

        if (RulePages.Find(subject, found.Folders) is not var (plugin, kind))
        {
            return Unknown(subject, found, surroundings);
        }

        var row = KindRow.Of(plugin.Manifest.Provides.Kinds.First(k => k.Kind == kind), plugin, found.Folders);
        if (RulePages.Text(plugin, kind) is { } rule)
        {
            MarkdownReport.Write(report, rule);
            KindPage.WriteOwner(report.Line(), row);
            return plugin.Manifest.Provides.Conversions.IsEmpty
                ? ExitCodes.Clean
                : ConversionAnswer.WritePairs(kind, PluginSession.Load(choice, surroundings), report);
        }

        return Catalogued(kind, row, PluginSession.Load(choice, surroundings), report);
    }

    // A plugin without pages still has its entries in the catalogue, and only its code knows them.
    private static int Catalogued(string kind, KindRow row, PluginSession session, ReportWriter report)
    {
        if (!session.Succeeded)
        {
            return Failed(session, report);
        }

        KindPage.Write(report, session.Plugins.All.SelectMany(p => p.Definition.Kinds).First(k => k.Kind.Id == kind), row);
        return ExitCodes.Clean;
    }

    private static int Failed(PluginSession session, ReportWriter report)
    {
        DiagnosticReport.Write(report, session.Diagnostics);

        return ExitCodes.Of(session.Diagnostics);
    }

    private static int Unknown(string subject, PluginSession session, Surroundings surroundings)
    {
        var kinds = session.Folders.SelectMany(f => f.Manifest.Provides.Kinds).Select(k => k.Kind);
        var nearest = NearestName.Of(subject, kinds.Concat(DiagnosticPages.Ids).Concat(DiagnosticPages.Of(session.Folders).Select(s => s.Key)));
        return Complaint.Usage(surroundings, $"'{subject}' is neither a kind of change nor a diagnostic",
            nearest is null ? "see the kinds: wesley-engine rules" : $"did you mean '{nearest}'?");
    }
}
