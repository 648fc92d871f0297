using System.CommandLine;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Explanations;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Output.Diagnostics;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>explain</c>: all there is to know about a kind of change or a diagnostic.</summary>
internal static class ExplainCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var subject = new Argument<string>("KIND|DIAGNOSTIC") { Description = "Such as field.added.required, or claim-missing" };
        var plugins = new PluginOptionSet();
        var command = new Command("explain", "Explain a kind of change or a diagnostic.") { subject };
        plugins.AddTo(command);
        command.SetAction(parsed => Explain(parsed.GetValue(subject)!, plugins.Value(parsed), surroundings));
        return command;
    }

    private static int Explain(string subject, PluginChoice choice, Surroundings surroundings)
    {
        var report = new ReportWriter(surroundings.Out, surroundings.Colours);
        if (DiagnosticPages.Find(subject) is { } page)
        {
            PageReport.Write(report, subject, page);
            return ExitCodes.Clean;
        }

        var session = PluginSession.Load(choice, surroundings);
        if (!session.Succeeded)
        {
            foreach (var diagnostic in session.Diagnostics)
            {
                DiagnosticReport.Write(report, diagnostic, new SourceBook());
            }

            return ExitCodes.Of(session.Diagnostics);
        }

        if (DiagnosticPages.Find(subject, session.Folders) is { } foreign)
        {
            PageReport.Write(report, subject, foreign);
            return ExitCodes.Clean;
        }

        return Kind(subject, session, report, surroundings);
    }

    private static int Kind(string subject, PluginSession session, ReportWriter report, Surroundings surroundings)
    {
        var kinds = session.Plugins.All.SelectMany(p => p.Definition.Kinds.Select(k => (p.Identity.Id, Info: k))).ToList();
        var found = kinds.Where(k => Means(subject, k.Info.Kind)).ToList();
        if (found is [var (plugin, info), ..])
        {
            KindPage.Write(report, info, plugin, KindRow.All(session.Folders).FirstOrDefault(r => r.Kind == info.Kind.Id));
            return ExitCodes.Clean;
        }

        var foreign = DiagnosticPages.Of(session.Folders).Select(s => s.Key);
        var nearest = Nearness.Nearest(subject, kinds.Select(k => k.Info.Kind.Id).Concat(DiagnosticPages.Ids).Concat(foreign));
        return Complaint.Usage(surroundings, $"'{subject}' is neither a kind of change nor a diagnostic",
            nearest is null ? "see the kinds: wesley-engine rules" : $"did you mean '{nearest}'?");
    }

    // A refused change is reported under its kind's name with dashes.
    private static bool Means(string subject, ChangeKind kind) => kind.Id == subject || kind.Id.Replace('.', '-').Replace('/', '-') == subject;
}
