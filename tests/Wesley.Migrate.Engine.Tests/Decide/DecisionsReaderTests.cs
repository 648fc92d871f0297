using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Decide;
using Wesley.Migrate.Engine.Tests.Read;

namespace Wesley.Migrate.Engine.Tests.Decide;

public sealed class DecisionsReaderTests
{
    private static readonly SchemaModel _schema = Sdl.Model("type User @wes_table { id: ID! @wes_pk name: String }");

    [Fact]
    public void NoFile_IsNoDecision() => Assert.Empty(DecisionsReader.Read(null, Pair()).Value.All);

    [Fact]
    public void Entries_AreReadInOrderOfPlaceAndKind_EachWithItsLine()
    {
        var read = Read("""
            { "kind": "rename", "at": "User.name", "from": "User.old" },
            { "kind": "fill", "at": "User.age", "constant": 1 }
            """);

        Assert.Empty(read.Diagnostics);
        Assert.Equal([("User.age", DecisionKind.Fill, 3), ("User.name", DecisionKind.Rename, 2)], read.Value.All.Select(d => (d.At.ToString(), d.Kind, d.Location!.Line)));
    }

    [Theory]
    [InlineData("""{ "kind": "fil", "at": "User.age", "constant": 1 }""", 2, "decisions-invalid")]
    [InlineData("""{ "kind": "fill", "at": "User age", "constant": 1 }""", 2, "decisions-invalid")]
    [InlineData("""{ "kind": "accept-loss", "at": "User.age" }""", 2, "decisions-invalid")]
    [InlineData("""{ "kind": "fill", "at": "User.age" }""", 2, "decision-incomplete")]
    [InlineData("""{ "kind": "fill", "at": "User.age", "constant": 1, "sql": "1" }""", 2, "decision-incomplete")]
    [InlineData("""{ "kind": "convert", "at": "User.age" }""", 2, "decision-incomplete")]
    [InlineData("{ \"kind\": \"drop-confirmed\", \"at\": \"User\" },\n{ \"kind\": \"drop-confirmed\", \"at\": \"User\" }", 3, "decision-repeated")]
    [InlineData("{ \"kind\": \"drop-confirmed\", \"at\": \"User\", \"reason\": \"\\ud800\" }", 2, "decisions-invalid")]
    [InlineData("{ \"kind\": \"drop-confirmed\", \"at\": \"User\", \"at\": \"User\" }", 2, "decisions-invalid")]
    [InlineData("{ \"kind\": \"drop-confirmed\", \"at\": \"User\" }, ", 3, "decisions-invalid")]
    public void WrongEntry_IsRefusedAtItsLine(string entries, int line, string id)
    {
        var problems = Read(entries).Diagnostics;

        Assert.NotEmpty(problems);
        Assert.All(problems, p => Assert.Equal((id, "d.json", line, FailureClass.Configuration), (p.Id, p.AfterLocation!.File, p.AfterLocation!.Line, p.Class)));
        Assert.All(problems, p => Assert.False(string.IsNullOrEmpty(p.NextStep)));
    }

    [Fact]
    public void NotRenames_OfOneElementFromTwo_AreTwoDecisions() =>
        Assert.Empty(Read("""{ "kind": "not-rename", "at": "User.a", "from": "User.b" }, { "kind": "not-rename", "at": "User.a", "from": "User.c" }""").Diagnostics);

    [Fact]
    public void File_OfAnUnknownMajorVersion_IsRefused()
    {
        var problem = Assert.Single(Text("""{ "formatVersion": "2.0", "kind": "wesley-decisions", "decisions": [] }""").Diagnostics);

        Assert.Equal("decisions-version", problem.Id);
        Assert.Contains("format version 2.0; this engine knows 1.x", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void File_OfALaterMinorVersion_IsRead() =>
        Assert.Empty(Text("""{ "formatVersion": "1.7", "kind": "wesley-decisions", "decisions": [] }""").Diagnostics);

    [Fact]
    public void File_ForAnotherSchema_IsRefusedWithBothHashes()
    {
        var other = "sha256:" + new string('0', 64);
        var problem = Assert.Single(Text($$"""{ "formatVersion": "1.0", "kind": "wesley-decisions", "schema": { "after": "{{other}}" }, "decisions": [] }""").Diagnostics);

        Assert.Equal("decisions-other-schema", problem.Id);
        Assert.Contains(other, problem.Message, StringComparison.Ordinal);
        Assert.Contains(_schema.Hash, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void File_ForTheSchemasAtHand_IsRead() =>
        Assert.Empty(Text($$"""{ "formatVersion": "1.0", "kind": "wesley-decisions", "schema": { "before": "{{_schema.Hash}}", "after": "{{_schema.Hash}}" }, "decisions": [] }""").Diagnostics);

    private static SchemaPair Pair() => new() { Before = _schema, After = _schema };

    private static StageResult<DecisionSet> Read(string entries) =>
        Text($"{{ \"formatVersion\": \"1.0\", \"kind\": \"wesley-decisions\", \"decisions\": [\n{entries}\n] }}");

    private static StageResult<DecisionSet> Text(string text) => DecisionsReader.Read(Sdl.Source(text, "d.json"), Pair());
}
