using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Output.Findings;
using Wesley.Migrate.Cli.Output.Json;
using Wesley.Migrate.Cli.Output.Places;
using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli.Output.Platforms;

/// <summary>GitLab's code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.</summary>
internal static class GitlabReport
{
    internal static string Of(Outcome outcome) =>
        new JsonArray([.. ReportedFindings.Of(outcome).Where(f => !outcome.Silences(f)).Select(f => Issue(f, outcome))]).ToJsonString(JsonStyle.Indented) + "\n";

    private static JsonObject Issue(Finding finding, Outcome outcome)
    {
        var place = FindingPlace.Of(finding, outcome);
        return new()
        {
            ["description"] = FindingText.Of(finding),
            ["check_name"] = finding.Rule,
            ["fingerprint"] = finding.Fingerprint,
            ["severity"] = Severity(finding),
            ["location"] = new JsonObject
            {
                ["path"] = (place is null ? null : RepositoryPath.Of(place.File)) ?? Anywhere(outcome),
                ["lines"] = new JsonObject { ["begin"] = place?.Line ?? 1 },
            },
        };
    }

    // A schema that cannot be read keeps anything else from being said.
    private static string Severity(Finding finding) => finding.Level switch
    {
        FindingLevel.Error when finding.Diagnostic is { Class: FailureClass.Schema or FailureClass.Configuration } => "blocker",
        FindingLevel.Error => "critical",
        FindingLevel.Warning => "major",
        _ => "info",
    };

    // A path is compulsory: what is about no place is about the schema wanted.
    private static string Anywhere(Outcome outcome) =>
        outcome.Sources.After.Concat(outcome.Sources.Before).Select(s => RepositoryPath.Of(s.Name)).OfType<string>().FirstOrDefault() ?? "stdin";
}
