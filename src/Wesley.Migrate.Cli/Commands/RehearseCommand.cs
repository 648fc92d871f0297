using System.Collections.Immutable;
using System.CommandLine;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Folder;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Output.Diagnostics;
using Wesley.Migrate.Cli.Output.Json;
using Wesley.Migrate.Cli.Output.Report;
using Wesley.Migrate.Cli.Rehearsals;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>rehearse</c>: carries a plan out with generated rows, before anybody does it with real ones.</summary>
internal static class RehearseCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var folder = new Argument<string>("DIR") { Description = "The migration folder" };
        var rows = CountOption.Create("--rows", "Rows of each table", 200, 1, 1_000_000);
        var seed = CountOption.Create("--seed", "Decides when the backfill is killed and what writers do meanwhile", 1, 0, int.MaxValue);
        var database = new Option<string?>("--database-url") { Description = "A scratch database of a server, instead of PGlite; it has to be empty, or marked: CREATE SCHEMA wesley_scratch", HelpName = "URL" };
        var node = new Option<string>("--node") { Description = "Node.js 22.18 or later", HelpName = "PROGRAM", DefaultValueFactory = _ => "node" };
        var format = new FormatOption();
        var command = new EngineCommand("rehearse", "Carry a migration out with generated rows, and write down how it went.", "wesley-engine rehearse migration --rows 10000") { folder, rows, seed, database, node, format };
        command.SetAction(parsed => Rehearse(
            new() { Folder = parsed.GetValue(folder)!, Rows = parsed.GetValue(rows), Seed = parsed.GetValue(seed), DatabaseUrl = parsed.GetValue(database), Node = parsed.GetValue(node)! },
            format.Value(parsed), surroundings));
        return command;
    }

    private static int Rehearse(RehearsalOrder order, OutputFormat format, Surroundings surroundings)
    {
        var problems = PlanVerifyCommand.Problems(order.Folder, surroundings.PathOf(order.Folder));
        if (problems.IsEmpty && FolderContents.Plan(surroundings.PathOf(order.Folder))!.Summary is { Applyable: false } summary)
        {
            problems = [RehearsalProblem.NotApplyable(order.Folder, summary.RequiredInput)];
        }

        var played = problems.IsEmpty ? RehearsalProcess.Run(order, surroundings) : new() { Value = null, Diagnostics = problems };
        if (played.Value is not { } rehearsal)
        {
            return Refuse(played.Diagnostics, format, surroundings);
        }

        // The page of the folder tells how the rehearsal went.
        if ((RehearsalFile.Write(order.Folder, rehearsal, surroundings)
            ?? ReportFile.Write(order.Folder, FolderContents.Plan(surroundings.PathOf(order.Folder))!, surroundings)) is { } failed)
        {
            return Refuse([failed], format, surroundings);
        }

        if (format == OutputFormat.Json)
        {
            surroundings.Out.Write(rehearsal.Text);
        }
        else
        {
            RehearsalReport.Write(new ReportWriter(surroundings.Out, surroundings.Colours), rehearsal, order.Folder);
        }

        return rehearsal.Green ? ExitCodes.Clean : ExitCodes.Findings;
    }

    private static int Refuse(ImmutableArray<Diagnostic> problems, OutputFormat format, Surroundings surroundings)
    {
        if (format == OutputFormat.Json)
        {
            surroundings.Out.Write(JsonReport.Of(new Outcome { Stage = "rehearse", Diagnostics = problems, Sources = new() }));
        }
        else
        {
            var report = new ReportWriter(surroundings.Out, surroundings.Colours);
            DiagnosticReport.Write(report, problems);

            report.Line("Nothing was rehearsed.", Ink.Strong);
        }

        return ExitCodes.Of(problems);
    }
}
