using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Tests.Scenarios;

namespace Wesley.Migrate.Cli.Tests.Dialects;

/// <summary><c>--dialect auto|NAME|FILE</c>, and the same in wesley.json.</summary>
public sealed class DialectOptionTests
{
    private const string Own = """{ "name": "ours", "title": "Ours", "extends": "plain", "scalars": { "ID": { "scalar": "BigInt", "sql": "bigint", "typescript": "bigint" } } }""";
    private const string Before = "type A { id: ID! }";
    private const string After = "type A { id: ID!  b: Int }";

    [Fact]
    public void File_OnTheCommandLine_IsReadAndRecorded()
    {
        using var folder = Laid(("conventions/ours.json", Own));

        var run = EngineRun.In(folder.Path, "--dialect", "conventions/ours.json");
        var target = JsonNode.Parse(run.Files["plan.json"])!["target"]!;

        Assert.Equal("ours", (string)target["dialect"]!);
        Assert.StartsWith("sha256:", (string)target["dialectHash"]!, StringComparison.Ordinal);
        Assert.Contains("\"column\": \"bigint\"", run.Files["catalog/after.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void Dialect_OfTheEngine_IsRecordedByItsNameAlone()
    {
        using var folder = Laid();

        var target = JsonNode.Parse(EngineRun.In(folder.Path, "--dialect", "prisma1").Files["plan.json"])!["target"]!.AsObject();

        Assert.Equal("prisma1", (string)target["dialect"]!);
        Assert.False(target.ContainsKey("dialectHash"));
    }

    [Fact]
    public void File_InTheConfiguration_IsRelativeToIt()
    {
        using var folder = Laid(("conventions/ours.json", Own), ("conventions/wesley.json", """{ "dialect": "./ours.json" }"""));

        var run = EngineRun.In(folder.Path, "--config", "conventions/wesley.json");

        Assert.Equal("ours", (string)JsonNode.Parse(run.Files["plan.json"])!["source"]!["dialect"]!);
    }

    [Fact]
    public void File_WithAMistake_ShowsTheLineAndExitsWith2()
    {
        using var folder = Laid(("ours.json", "{\n  \"name\": \"ours\",\n  \"title\": 7\n}"));

        var run = EngineRun.In(folder.Path, "--dialect", "./ours.json");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("./ours.json:3:12", run.ToString(), StringComparison.Ordinal);
        Assert.Contains("wesley-engine schema dialect", run.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("./nowhere.json", "'./nowhere.json' does not exist.")]
    [InlineData("prisma", "Use one of: auto, amplify, plain, prisma1, subgraph, subsquid, wesley")]
    public void Dialect_ThatIsNotThere_ExitsWith2(string dialect, string said)
    {
        using var folder = Laid();

        var run = EngineRun.In(folder.Path, "--dialect", dialect);

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains(said, run.ToString(), StringComparison.Ordinal);
    }

    private static TempFolder Laid(params (string Name, string Text)[] files)
    {
        var folder = new TempFolder();
        foreach (var (name, text) in files.Append(("before.graphql", Before)).Append(("after.graphql", After)))
        {
            folder.Write(name, text);
        }

        return folder;
    }
}
