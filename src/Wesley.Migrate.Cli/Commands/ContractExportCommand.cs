using System.Collections.Immutable;
using System.CommandLine;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Folder;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Output.Diagnostics;
using Wesley.Migrate.Engine.Contract.Export;
using Wesley.Migrate.Engine.Contract.Stored;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>contract export</c>: a contract of a folder in the form of another tool, on standard output.</summary>
internal static class ContractExportCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var folder = new Argument<string>("DIR") { Description = "The migration folder" };
        var format = new Option<string>("--format") { Description = "odcs (Open Data Contract Standard, YAML), dbt (properties with tests, YAML) or pgtap (SQL)", HelpName = "FORMAT", Required = true };
        var check = new Option<string>("--check") { Description = "Which contract: pre-check, backfill-check, post-check or drop-check", HelpName = "NAME", DefaultValueFactory = _ => "post-check" };
        format.AcceptOnlyFromAmong("odcs", "dbt", "pgtap");
        check.AcceptOnlyFromAmong("pre-check", "backfill-check", "post-check", "drop-check");
        var command = new EngineCommand("export", "Print a contract for another tool.", "wesley-engine contract export migration --format dbt") { folder, format, check };
        command.SetAction(parsed => Export(parsed.GetValue(folder)!, Enum.Parse<ExportFormat>(parsed.GetValue(format)!, ignoreCase: true), parsed.GetValue(check)!, surroundings));
        return command;
    }

    private static int Export(string name, ExportFormat format, string check, Surroundings surroundings)
    {
        var problems = Problems(name, check, surroundings);
        if (!problems.IsEmpty)
        {
            var report = new ReportWriter(surroundings.Error, surroundings.Colours);
            DiagnosticReport.Write(report, problems);

            return ExitCodes.Of(problems);
        }

        var path = surroundings.PathOf(name);
        var contract = $"contract/{check}.json";
        var export = ContractExport.Of(format, new()
        {
            PlanId = FolderContents.Plan(path)!.PlanId,
            Path = contract,
            Contract = StoredContract.Read(Text(path, contract)),
            Catalog = StoredCatalog.Read(Text(path, $"catalog/{(check is "pre-check" or "backfill-check" ? "before" : "after")}.json")),
        });
        surroundings.Out.Write(export.Text);
        foreach (var missing in export.Missing)
        {
            surroundings.Error.WriteLine(VisibleText.Of($"not exported: {missing.Id}: {missing.Reason}"));
        }

        return ExitCodes.Clean;
    }

    // An export of a folder that somebody edited would speak in the plan's name.
    private static ImmutableArray<Diagnostic> Problems(string name, string check, Surroundings surroundings)
    {
        var problems = PlanVerifyCommand.Problems(name, surroundings.PathOf(name));
        return problems.IsEmpty && !File.Exists(Path.Combine(surroundings.PathOf(name), "contract", $"{check}.json"))
            ? [InputProblem.Of("contract-missing", $"The migration in '{name}' has no contract/{check}.json.", "Name another contract with --check; a backfill-check is only where scripts write, a drop-check only where drops come behind other changes.", FailureClass.Configuration)]
            : problems;
    }

    private static string Text(string folder, string path) => System.Text.Encoding.UTF8.GetString(FolderContents.Reader(folder)(path)!);
}
