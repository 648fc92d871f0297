using System.CommandLine;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Folder;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Output.Report;
using Wesley.Migrate.Cli.Rehearsals;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>plan show</c>: the report once more, from <c>plan.json</c> alone.</summary>
internal static class PlanShowCommand
{
    internal static Command Create(Surroundings surroundings) => PlanAction.Create(
        "show", "Show a plan again.", "wesley-engine plan show migration --format json", new("DIR|plan.json") { Description = "The migration folder, or the plan in it" }, (place, format) => Show(place, format, surroundings));

    private static int Show(string place, OutputFormat format, Surroundings surroundings)
    {
        var name = Directory.Exists(surroundings.PathOf(place)) ? $"{place.Replace('\\', '/').TrimEnd('/')}/{FolderContents.PlanName}" : place;
        var file = TextFile.Read(name, surroundings);
        var problems = file.Value is { } text ? PlanFile.Problems(text) : file.Diagnostics;
        if (file.Value is not { } source || !problems.IsEmpty)
        {
            return Reporter.Report(new Outcome { Stage = "input", Diagnostics = problems, Sources = new() { Others = file.Value is null ? [] : [file.Value] } }, format, surroundings);
        }

        if (format == OutputFormat.Json)
        {
            surroundings.Out.Write(source.Text);
            return ExitCodes.Clean;
        }

        var folder = Path.GetDirectoryName(surroundings.PathOf(name))!;
        Write(new ReportWriter(surroundings.Out, surroundings.Colours), PlanJson.Read(source.Text), folder);
        return ExitCodes.Clean;
    }

    private static void Write(ReportWriter report, MigrationPlan plan, string folder)
    {
        report.Line(plan.PlanId, Ink.Faint).Line();
        PlanChangeList.Write(report, plan);
        PlanReport.Write(report, plan);
        report.Line(PlanReport.Summary(plan), Ink.Strong).Line(RehearsalFile.Status(folder, plan));
    }
}
