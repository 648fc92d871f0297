using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Tests.Commands;
using Wesley.Migrate.Cli.Tests.Input;

namespace Wesley.Migrate.Cli.Tests.Output;

/// <summary>An edit that settles a problem, as people and tools see it, and as tools apply it.</summary>
public sealed class SuggestedEditTests
{
    private const string Misspelt = "type User @wes_table {\n  id: ID! @wes_pk\n  name: Strng\n}\n";

    [Fact]
    public void Edit_InText_IsTheLineBeforeAndAfter()
    {
        using var work = new Workspace().Schemas(after: Misspelt);

        Diff(work).Says("warning[type-unknown]", "  = edit: write 'String'\n  |\n3 -   name: Strng\n3 +   name: String\n");
    }

    [Fact]
    public void Edit_InJson_IsAPlaceAndWhatStandsThere()
    {
        using var work = new Workspace().Schemas(after: Misspelt);

        var problem = JsonNode.Parse(Diff(work, "--format", "json").Out)!["diagnostics"]!.AsArray().Single(d => (string?)d!["id"] == "type-unknown")!;

        Assert.Equal(
            """{"at":{"file":"after.graphql","line":3,"column":9,"length":5},"replacement":"String","description":"write 'String'"}""",
            problem["edit"]!.ToJsonString(Relaxed));
    }

    [Fact]
    public void Edit_InSarif_IsAFix()
    {
        using var work = new Workspace().Schemas(after: Misspelt);

        Assert.Equal(
            """{"description":{"text":"write 'String'"},"artifactChanges":[{"artifactLocation":{"uri":"after.graphql"},"replacements":[{"deletedRegion":{"startLine":3,"startColumn":9,"endColumn":14},"insertedContent":{"text":"String"}}]}]}""",
            Assert.Single(Fixes(Diff(work, "--format", "sarif"))).ToJsonString(Relaxed));
    }

    [Theory]
    [InlineData(Misspelt)]
    [InlineData("type User @wes_table {\r\n  id: ID! @wes_pk\r\n  name: Strng\r\n}\r\n")]
    [InlineData("\uFEFFtype User @wes_table { id: ID! @wes_pk \"\uD83D\uDE00\" name: Strng }")]
    [InlineData("type User @wes_table { id: ID! @wes_pk name: String }\ntype Post @wes_table { id: ID! @wes_pk by: ID @wes_fk(ref: \"user.di\") }")]
    [InlineData("# wesley-ignore field.removed User.email: gone in March\ntype User @wes_table { id: ID! @wes_pk name: String }")]
    [InlineData("type User @wes_table { id: ID! @wes_pk @wes_pk name: String }")]
    public void Edit_AppliedToTheFile_SettlesTheProblem(string after)
    {
        using var work = new Workspace().Schemas(after: after);

        Apply(work, Assert.Single(Fixes(Diff(work, "--format", "sarif"))));

        Assert.DoesNotMatch("edit:|error\\[|warning\\[(?!field.removed)", Diff(work).Exits(ExitCodes.Clean).Out);
    }

    [Fact]
    public void Edit_InAFolder_IsOfTheFileThatHoldsTheSlip()
    {
        using var work = new Workspace().File("before/user.graphql", Workspace.Before)
            .File("after/a.graphql", "type Post @wes_table { id: ID! @wes_pk }").File("after/more/user.graphql", Misspelt);
        CliResult Run(params string[] more) => work.Run(["diff", "--from", "before", "--to", "after", .. more]);

        var fix = Assert.Single(Fixes(Run("--format", "sarif")));

        Assert.Equal("after/more/user.graphql", (string?)fix["artifactChanges"]![0]!["artifactLocation"]!["uri"]);
        Apply(work, fix);
        Assert.DoesNotContain("type-unknown", Run().Exits(ExitCodes.Clean).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edit_OfACommit_IsAFixOfTheWantedSchemaOnly()
    {
        using var work = new Workspace().File("db/schema.graphql", Misspelt);
        await GitSourceTests.Git(work, "init", "-q");
        await GitSourceTests.Commit(work);
        work.File("db/schema.graphql", "# One line more.\n" + Misspelt);

        // The old text is where it was, and that is not where the file of today has it.
        var old = work.Run("diff", "--from", "git:HEAD:db/schema.graphql", "--to", "db/schema.graphql", "--format", "sarif");
        var fix = Assert.Single(Fixes(old));
        Assert.Equal(4, (int)fix["artifactChanges"]![0]!["replacements"]![0]!["deletedRegion"]!["startLine"]!);
        work.Run("diff", "--from", "git:HEAD:db/schema.graphql", "--to", "db/schema.graphql").Says("3 -   name: Strng", "4 -   name: Strng");

        await GitSourceTests.Commit(work);
        var wanted = Assert.Single(Fixes(work.Run("diff", "--from", "git:HEAD~1:db", "--to", "git:HEAD:db", "--format", "sarif")));
        Assert.Equal("db/schema.graphql", (string?)wanted["artifactChanges"]![0]!["artifactLocation"]!["uri"]);
        Apply(work, wanted);
        Assert.Contains("name: String\n", File.ReadAllText(work.PathOf("db/schema.graphql")), StringComparison.Ordinal);
    }

    private static readonly System.Text.Json.JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static CliResult Diff(Workspace work, params string[] more) => work.Run(["diff", "--from", "before.graphql", "--to", "after.graphql", .. more]);

    private static IEnumerable<JsonNode> Fixes(CliResult sarif) =>
        JsonNode.Parse(sarif.Out)!["runs"]![0]!["results"]!.AsArray().SelectMany(r => r!["fixes"]?.AsArray() ?? []).OfType<JsonNode>();

    // As a viewer of SARIF does: by line and UTF-16 column, line ends and a byte order mark left as they are.
    private static void Apply(Workspace work, JsonNode fix)
    {
        var change = fix["artifactChanges"]![0]!;
        var (file, edit) = (work.PathOf((string)change["artifactLocation"]!["uri"]!), change["replacements"]![0]!);
        var (line, start, end) = ((int)edit["deletedRegion"]!["startLine"]!, (int)edit["deletedRegion"]!["startColumn"]!, (int)edit["deletedRegion"]!["endColumn"]!);
        var lines = File.ReadAllText(file).Split('\n');
        lines[line - 1] = lines[line - 1][..(start - 1)] + (string)edit["insertedContent"]!["text"]! + lines[line - 1][(end - 1)..];
        File.WriteAllText(file, string.Join('\n', lines));
    }
}
