using System.Collections.Immutable;
using System.CommandLine;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output.Report;
using Wesley.Migrate.Engine.Contract.Rows;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>contract check</c>: rows in NDJSON files against a contract, without a database.</summary>
internal static class ContractCheckCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var contract = new Option<string>("--contract") { Description = "The contract, such as migration/contract/post-check.json", HelpName = "FILE", Required = true };
        var rows = new Option<string>("--rows") { Description = "The folder with one TABLE.ndjson a table, one JSON object a line", HelpName = "DIR", Required = true };
        var format = new FormatOption();
        var command = new EngineCommand("check", "Check rows in NDJSON files against a contract.", "wesley-engine contract check --contract migration/contract/post-check.json --rows rows") { contract, rows, format };
        command.SetAction(parsed => Check(parsed.GetValue(contract)!, parsed.GetValue(rows)!, format.Value(parsed), surroundings));
        return command;
    }

    private static int Check(string contractName, string rowsName, OutputFormat format, Surroundings surroundings)
    {
        var file = TextFile.Read(contractName, surroundings);
        var contract = file.Value is { } source ? RowContractReader.Read(source) : new() { Value = null, Diagnostics = file.Diagnostics };
        var book = new SourceBook { Others = file.Value is null ? [] : [file.Value] };
        if (contract.Value is not { } assertions)
        {
            return ContractReport.Write([], contract.Diagnostics, book, format, surroundings);
        }

        var rows = RowFolder.Read(rowsName, assertions.Tables, surroundings);
        if (!rows.Succeeded)
        {
            return ContractReport.Write([], rows.Diagnostics, book, format, surroundings);
        }

        var findings = RowCheck.Run(assertions, rows.Value);
        ImmutableArray<Diagnostic> problems = findings.All(f => f.Verdict == RowVerdict.Skipped) ? [NothingRan(contractName, rowsName)] : [];
        return ContractReport.Write(findings, problems, book, format, surroundings);
    }

    // A contract of which nothing ran proves nothing, and must not look as if it did.
    private static Diagnostic NothingRan(string contract, string rows) => new()
    {
        Id = "contract-not-run",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = $"No assertion of '{contract}' could be evaluated over the rows in '{rows}', so nothing is proven.",
        NextStep = "Put the rows of the tables that the contract names into the folder, one TABLE.ndjson a table.",
    };
}
