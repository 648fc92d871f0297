using System.Text.Json;
using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Output.Json;
using Wesley.Migrate.Cli.Output.Report;
using Wesley.Migrate.Cli.Rehearsals;
using Wesley.Migrate.Cli.Tests.Databases;

namespace Wesley.Migrate.Cli.Tests.Rehearsals;

/// <summary>One rehearsal as a document and as a table; what a clock or a kill decides is taken out.</summary>
public sealed class RehearsalReportTests
{
    private const string Scenario = "drop-beside-other-changes";
    private const string Expected = "tests/Wesley.Migrate.Cli.Tests/Rehearsals/expected";

    [Fact]
    public async Task Rehearsal_OfAScenario_IsAsExpected()
    {
        var line = (await RehearsalTests.OnPGliteAsync())[Migrations.Named(Scenario).Folder];
        var document = Scrubbed(JsonNode.Parse(line.GetProperty("rehearsal").GetRawText())!).ToJsonString(JsonStyle.Indented) + "\n";

        Golden.VerifyFolder(new Dictionary<string, string> { ["rehearsal.json"] = document, ["report.txt"] = Text(document) }, Expected);
    }

    [Fact]
    public void Report_OfWritersAndProblems_TellsThem()
    {
        var rehearsal = Rehearsal.Read(GoldenFiles.ReadText(Repository.PathOf(Expected, "rehearsal.json"))) with
        {
            Green = false, Writers = new(12, 3, 9), Problems = ["sql/switch.sql: no"],
            Rollback = [new(["schema-swap"], "reversible", "differs", ["users.name"], 5)],
        };

        var text = Text(rehearsal);

        Assert.Contains("beside the backfill: 12 transactions, 3 rows inserted, 9 updated", text, StringComparison.Ordinal);
        Assert.Contains("schema-swap [reversible]: differs: users.name", text, StringComparison.Ordinal);
        Assert.Contains("error: sql/switch.sql: no\nThe rehearsal failed on PGlite", text, StringComparison.Ordinal);
    }

    private static string Text(string document) => Text(Rehearsal.Read(document));

    private static string Text(Rehearsal rehearsal)
    {
        using var text = new StringWriter { NewLine = "\n" };
        RehearsalReport.Write(new ReportWriter(text, colours: false), rehearsal, "migration");
        return text.ToString();
    }

    private static JsonNode Scrubbed(JsonNode rehearsal)
    {
        rehearsal["planId"] = "sha256:" + new string('0', 64);
        rehearsal["engine"]!["version"] = "18.0";
        rehearsal["milliseconds"] = 12_345;
        foreach (var part in rehearsal["steps"]!.AsArray().Concat(rehearsal["rollback"]!.AsArray()))
        {
            part!["milliseconds"] = 12;
            if (part["artifact"] is { } artifact && ((string)artifact!).StartsWith("backfill/", StringComparison.Ordinal))
            {
                part["kill"] = JsonSerializer.SerializeToNode(new { after = 20, resumed = 40 }, JsonSerializerOptions.Default);
            }
        }

        return rehearsal;
    }
}
