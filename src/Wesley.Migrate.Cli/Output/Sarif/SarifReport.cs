using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Output.Findings;
using Wesley.Migrate.Cli.Output.Json;
using Wesley.Migrate.Engine;

namespace Wesley.Migrate.Cli.Output.Sarif;

/// <summary>A SARIF 2.1.0 log of one run: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.</summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    internal static string Of(Outcome outcome)
    {
        var findings = ReportedFindings.Of(outcome);
        var rules = new SarifRules(findings);
        var log = new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject { ["name"] = "wesley-engine", ["version"] = MigrationPipeline.Version, ["rules"] = rules.Descriptors(outcome) },
                },
                ["invocations"] = new JsonArray(Invocation(outcome)),
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. findings.Select(f => SarifResult.Of(f, rules, outcome))]),
            }),
        };
        return log.ToJsonString(JsonStyle.Indented) + "\n";
    }

    // Findings are what the engine is for; only what kept it from comparing at all is a failure of the run.
    private static JsonObject Invocation(Outcome outcome) => new()
    {
        ["executionSuccessful"] = outcome.ExitCode is not (ExitCodes.Usage or ExitCodes.Schema),
        ["exitCode"] = outcome.ExitCode,
        ["exitCodeDescription"] = VerdictLine.Of(outcome),
    };
}
