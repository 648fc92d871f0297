using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Tests.Scenarios;
using Wesley.Migrate.Engine;

namespace Wesley.Migrate.Cli.Tests.Peer;

/// <summary>What the peer is known to get wrong.</summary>
public sealed class DefectTests
{
    [Fact]
    public void TypeChange_BesideADescriptionChange_IsNotHidden() => Assert.Equal(
        ["description.changed(A.n)", "field.type.narrowed(A.n)"],
        Ids("type A @wes_table { id: ID! @wes_pk \"a\" n: String }", "type A @wes_table { id: ID! @wes_pk \"b\" n: Int }"));

    [Fact]
    public void Table_ThatNothingReaches_IsNotDroppedAsSafe()
    {
        var result = LoadedEngine.Run(
            "type A @wes_table { id: ID! @wes_pk } type B @wes_table { id: ID! @wes_pk a: ID @wes_fk(ref: \"A.id\") } type Query { b: B }",
            "type B @wes_table { id: ID! @wes_pk a: ID } type Query { b: B }");

        var dropped = Assert.Single(result.Changes, c => c.Kind == "type.removed");
        Assert.Equal(["B.a refers to A.id."], dropped.Evidence);
        Assert.Equal((DataEffect.Destroy, Verdict.No, Verdict.No), (Info(result).Effect, Info(result).Contexts.Rows, Info(result).Contexts.Rollback));
    }

    [Fact]
    public void Index_FirstOfTwoRemoved_IsOneChange() => Assert.Equal(
        ["index.removed(A)#n name i"],
        Ids(
            "type A @wes_table @wes_index(fields: [\"n\"], name: \"i\") @wes_index(fields: [\"m\"], name: \"j\") { id: ID! @wes_pk n: Int m: Int }",
            "type A @wes_table @wes_index(fields: [\"m\"], name: \"j\") { id: ID! @wes_pk n: Int m: Int }"));

    [Fact]
    public void Directive_FirstOfTwoUsesRemoved_IsOneChange() => Assert.Equal(
        ["annotation.removed(A)#at(place: 1)"],
        Ids("type A @at(place: 1) @at(place: 2) { id: ID! }", "type A @at(place: 2) { id: ID! }"));

    [Fact]
    public void Enum_Reordered_IsSeen() => Assert.Equal(["enum.reordered(E)"], Ids("type A { id: ID! e: E } enum E { X Y }", "type A { id: ID! e: E } enum E { Y X }"));

    [Theory]
    [InlineData("id: ID! @wes_pk n: ID! m: ID!", "id: ID! n: ID! @wes_pk m: ID!", "key.primary.changed(A): id -> n")]
    [InlineData("id: ID! @wes_pk n: ID @wes_fk(ref: \"A.id\")", "id: ID! @wes_pk n: ID @wes_fk(ref: \"B.id\")", "key.foreign.retargeted(A.n): A.id -> B.id")]
    [InlineData("id: ID! @wes_pk n: Int", "id: ID! @wes_pk n: Int @wes_unique", "key.unique.added(A)#n:  -> n")]
    [InlineData("id: ID! @wes_pk n: Int @wes_default(value: 1)", "id: ID! @wes_pk n: Int @wes_default(value: 2)", "default.changed(A.n): 1 -> 2")]
    public void Directive_Edited_IsReportedByItsMeaning(string before, string after, string expected) => Assert.Equal(
        [expected],
        Run($"type A @wes_table {{ {before} }} type B @wes_table {{ id: ID! @wes_pk }}", $"type A @wes_table {{ {after} }} type B @wes_table {{ id: ID! @wes_pk }}")
            .Changes.Select(c => $"{c.Id}: {c.Before} -> {c.After}"));

    private static ChangeKindInfo Info(PipelineResult result) => result.Catalogue["type.removed"];

    private static IEnumerable<string> Ids(string before, string after) => Run(before, after).Changes.Select(c => c.Id);

    private static PipelineResult Run(string before, string after) => LoadedEngine.Run(before, after);
}
