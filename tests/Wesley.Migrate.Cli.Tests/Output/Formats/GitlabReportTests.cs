using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Output.Platforms;
using Wesley.Migrate.Cli.Tests.Commands;
using Wesley.Migrate.Cli.Tests.Injection;

namespace Wesley.Migrate.Cli.Tests.Output.Formats;

public sealed class GitlabReportTests
{
    [Fact]
    public async Task Report_OfEveryOutcome_HasTheDocumentedShapeAndNoFingerprintTwice()
    {
        var reports = Outcomes.All.Select(o => (o.Name, Text: GitlabReport.Of(o.Outcome))).ToList();

        var errors = await JsonValidation.Errors(Repository.PathOf("tests/Wesley.Migrate.Cli.Tests/Output/Formats/gitlab.schema.json"), 2020, reports.Select(r => r.Text));

        Nothing.In(reports.Zip(errors).Where(r => r.Second is not null).Select(r => $"{r.First.Name}: {r.Second}"));
        Nothing.In(reports
            .Where(r => JsonNode.Parse(r.Text)!.AsArray().GroupBy(i => (string)i!["fingerprint"]!, StringComparer.Ordinal).Any(g => g.Count() > 1))
            .Select(r => $"{r.Name}: a fingerprint stands twice"));
    }

    [Theory]
    [InlineData("type User @wes_table { id: ID! @wes_pk name: Int }", ExitCodes.Findings, "critical")]
    [InlineData("type User @wes_table { id: ID! @wes_pk }", ExitCodes.Clean, "major")]
    [InlineData("type User @wes_table { id: ID! @wes_pk name: String age: Int }", ExitCodes.Clean, "info")]
    [InlineData("type User @wes_table { id: ID! @wes_pk name: }", ExitCodes.Schema, "blocker")]
    public void Severity_FollowsTheLevel(string after, int code, string severity)
    {
        using var work = new Workspace().Schemas(after: after);

        var issues = JsonNode.Parse(work.Run("diff", "--from", "before.graphql", "--to", "after.graphql", "--format", "gitlab").Exits(code).Out)!.AsArray();

        Assert.Equal(severity, (string?)issues[0]!["severity"]);
        Assert.Equal("""{"path":"after.graphql","lines":{"begin":1}}""", issues[0]!["location"]!.ToJsonString());
    }
}
