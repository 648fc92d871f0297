using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Contract.Rows;

namespace Wesley.Migrate.Cli.Output.Json;

/// <summary>What a contract says about rows, for programs: <c>schemas/contract-check.schema.json</c>.</summary>
internal static class ContractCheckJson
{
    internal static JsonObject Of(ImmutableArray<RowFinding> findings, ImmutableArray<Diagnostic> problems, int exitCode) => new()
    {
        ["formatVersion"] = "1.0",
        ["kind"] = "wesley-contract-check",
        ["exitCode"] = exitCode,
        ["findings"] = new JsonArray([.. findings.Select(Node)]),
        ["diagnostics"] = new JsonArray([.. problems.Select(DiagnosticJson.Node)]),
    };

    private static JsonObject Node(RowFinding finding)
    {
        var node = new JsonObject
        {
            ["id"] = finding.Assertion.Id,
            ["table"] = finding.Assertion.Table,
            ["severity"] = Words.Kebab(finding.Assertion.Severity),
            ["verdict"] = Words.Kebab(finding.Verdict),
            ["failing"] = finding.Failing,
            ["lines"] = new JsonArray([.. finding.Lines.Select(l => JsonValue.Create(l))]),
        };
        if (finding.Reason is { } reason)
        {
            node["reason"] = reason;
        }

        return node;
    }
}
