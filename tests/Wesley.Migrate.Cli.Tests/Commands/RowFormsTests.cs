using System.Text.Json.Nodes;

namespace Wesley.Migrate.Cli.Tests.Commands;

/// <summary>The engine and the runtime each check rows; both must say the same of the same contract.</summary>
public sealed class RowFormsTests
{
    private const string Rows = """
        { "id": "1", "name": "a", "email": "x" }
        { "id": "1", "name": null, "email": null }
        { "id": "3", "name": 7 }
        { "id": null, "name": "b", "email": ["x"] }
        """;

    [Fact]
    public async Task Contract_OverTheSameRows_IsJudgedAlikeByEngineAndRuntime()
    {
        using var work = new Workspace().Schemas().File("rows/user.ndjson", Rows);
        work.Compare().Exits(ExitCodes.Clean);

        var engine = JsonNode.Parse(work.Run("contract", "check", "--contract", "migration/contract/post-check.json", "--rows", "rows", "--format", "json").Exits(ExitCodes.Findings).Out)!;
        var runtime = await Node.RunAsync(work.PathOf("migration", "runtime", "check.ts"), [work.PathOf("migration", "contract", "post-check.json"), "--rows", work.PathOf("rows")]);

        Assert.Equal(1, runtime.ExitCode);
        var said = runtime.Output.TrimEnd('\n').Split('\n').Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(3)));
        Assert.Equal(said, engine["findings"]!.AsArray().Select(f => Line(f!)));
    }

    private static string Line(JsonNode finding) => (finding["verdict"]!.GetValue<string>(), finding["id"]!.GetValue<string>()) switch
    {
        ("holds", var id) => $"ok {id}",
        ("skipped", var id) => $"skip {id}",
        (_, var id) => $"{(finding["severity"]!.GetValue<string>() == "error" ? "FAIL" : "warn")} {id} {finding["failing"]}",
    };
}
