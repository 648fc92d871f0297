using System.CommandLine;
using Wesley.Migrate.Cli.Folder;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Output.Diagnostics;
using Wesley.Migrate.Engine.Report;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>plan render</c>: <c>report.html</c> once more, with the rehearsal that stands beside the plan by now.</summary>
internal static class PlanRenderCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var folder = new Argument<string>("DIR") { Description = "The migration folder" };
        var command = new EngineCommand("render", "Write report.html again, with the rehearsal beside the plan.", "wesley-engine plan render migration") { folder };
        command.SetAction(parsed => Render(parsed.GetValue(folder)!, surroundings));
        return command;
    }

    private static int Render(string name, Surroundings surroundings)
    {
        var path = surroundings.PathOf(name);
        var problems = PlanVerifyCommand.Problems(name, path, ReportPage.FileName);
        if (problems.IsEmpty && ReportFile.Write(name, FolderContents.Plan(path)!, surroundings) is { } problem)
        {
            problems = [problem];
        }

        var report = new ReportWriter(problems.IsEmpty ? surroundings.Out : surroundings.Error, surroundings.Colours);
        DiagnosticReport.Write(report, problems);

        if (problems.IsEmpty)
        {
            report.Line($"{name}/{ReportPage.FileName} is written.", Ink.Strong);
        }

        return ExitCodes.Of(problems);
    }
}
