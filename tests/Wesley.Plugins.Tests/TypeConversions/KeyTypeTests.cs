namespace Wesley.Plugins.Tests.TypeConversions;

public sealed class KeyTypeTests
{
    [Fact]
    public void PrimaryKey_WidenedWithAllItsForeignKeys_Works()
    {
        var run = ConversionRun.Of(Schema("Int", "Int", "Int"), Schema("BigInt", "BigInt", "BigInt"));

        Assert.Empty(run.Errors);
        Assert.Equal(["Post.author", "Post.editor", "User.id"], run.Generation!.Fills.Select(f => f.Coordinate.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void PrimaryKey_WidenedWithoutItsForeignKeys_NamesEachOfThemWithItsPlace()
    {
        var mismatch = ConversionRun.Of(Schema("Int", "Int", "Int"), Schema("BigInt", "Int", "Int")).Diagnostic("key-type-mismatch");

        Assert.Equal("User.id is stored as bigint, and what refers to it is not: Post.author (integer), Post.editor (integer).", mismatch.Message);
        Assert.Equal(("User.id", "before.graphql:1:24", "after.graphql:1:24"), (mismatch.Coordinate!.ToString(), mismatch.BeforeLocation!.ToString(), mismatch.AfterLocation!.ToString()));
        Assert.Equal(
            ["Post.author stands at after.graphql:2:41 as Int and refers to User.id.", "Post.editor stands at after.graphql:2:78 as Int and refers to User.id."],
            mismatch.Notes);
        Assert.Equal("give User.id and Post.author, Post.editor the same type in one migration", mismatch.NextStep);
    }

    [Fact]
    public void ForeignKey_WidenedAlone_IsAMismatch()
    {
        var mismatch = ConversionRun.Of(Schema("Int", "Int", "Int"), Schema("Int", "BigInt", "Int")).Diagnostic("key-type-mismatch");

        Assert.Equal("Post.author", mismatch.Coordinate!.ToString());
        Assert.Equal(["Post.author stands at after.graphql:2:41 as BigInt and refers to User.id; it was Int at before.graphql:2:41."], mismatch.Notes);
        Assert.DoesNotContain("Post.editor", mismatch.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Key_ThatDifferedBefore_IsLeftAlone() =>
        Assert.Empty(ConversionRun.Of(Schema("Int", "BigInt", "Int"), Schema("Int", "BigInt", "Int")).Diagnostics);

    [Fact]
    public void Key_ThatOthersReachThroughAKey_NamesTheWholeChain()
    {
        static string Chain(string user, string profile, string badge) => $$"""
            type User @wes_table { id: {{user}}! @wes_pk }
            type Profile @wes_table { userId: {{profile}}! @wes_pk @wes_fk(ref: "User.id") }
            type Badge @wes_table { id: ID! @wes_pk  profile: {{badge}}! @wes_fk(ref: "Profile.userId") }
            """;
        var mismatch = ConversionRun.Of(Chain("Int", "Int", "Int"), Chain("BigInt", "Int", "Int")).Diagnostic("key-type-mismatch");

        Assert.Equal("User.id is stored as bigint, and what refers to it is not: Badge.profile (integer), Profile.userId (integer).", mismatch.Message);
        Assert.Contains(mismatch.Notes, n => n.EndsWith("and refers to Profile.userId.", StringComparison.Ordinal));
        Assert.Empty(ConversionRun.Of(Chain("Int", "Int", "Int"), Chain("BigInt", "BigInt", "BigInt")).Errors);
    }

    [Fact]
    public void Key_OfSeveralColumns_IsFollowedColumnByColumn()
    {
        static string Composite(string tenant, string number, string line) => $$"""
            type Invoice @wes_table @wes_pk(fields: ["tenant", "number"]) { tenant: {{tenant}}!  number: {{number}}! @wes_unique }
            type Line @wes_table { id: ID! @wes_pk  invoice: {{line}}! @wes_fk(ref: "Invoice.number") }
            """;
        var mismatch = ConversionRun.Of(Composite("Int", "Int", "Int"), Composite("BigInt", "BigInt", "Int")).Diagnostic("key-type-mismatch");

        Assert.Equal("Invoice.number is stored as bigint, and what refers to it is not: Line.invoice (integer).", mismatch.Message);
    }

    [Fact]
    public void Key_ReferredToByAList_IsFollowedByItsItems()
    {
        static string Listed(string user, string members) => $$"""
            type User @wes_table { id: {{user}}! @wes_pk }
            type Team @wes_table { id: ID! @wes_pk  members: [{{members}}!]! @wes_fk(ref: "User.id") }
            """;

        Assert.Empty(ConversionRun.Of(Listed("Int", "Int"), Listed("BigInt", "BigInt")).Errors);
        Assert.Equal(
            "User.id is stored as bigint, and what refers to it is not: Team.members (integer).",
            ConversionRun.Of(Listed("Int", "Int"), Listed("BigInt", "Int")).Diagnostic("key-type-mismatch").Message);
    }

    [Fact]
    public void ForeignKey_RenamedWithItsTable_IsNamedByItsNewName()
    {
        var mismatch = ConversionRun.Of(
            """
            type User @wes_table { id: Int! @wes_pk }
            type Post @wes_table @wes_uid(value: "1") { id: ID! @wes_pk  author: Int @wes_fk(ref: "User.id") @wes_uid(value: "2") }
            """,
            """
            type User @wes_table { id: BigInt! @wes_pk }
            type Article @wes_table @wes_uid(value: "1") { id: ID! @wes_pk  writer: Int @wes_fk(ref: "User.id") @wes_uid(value: "2") }
            """).Diagnostic("key-type-mismatch");

        Assert.Equal("User.id is stored as bigint, and what refers to it is not: Article.writer (integer).", mismatch.Message);
    }

    [Fact]
    public void Keys_InACircle_End()
    {
        static string Circle(string one, string other) => $$"""
            type A @wes_table { id: {{one}}! @wes_pk @wes_fk(ref: "B.id") }
            type B @wes_table { id: {{other}}! @wes_pk @wes_fk(ref: "A.id") }
            """;

        Assert.Equal(
            "A.id is stored as bigint, and what refers to it is not: B.id (integer).",
            ConversionRun.Of(Circle("Int", "Int"), Circle("BigInt", "Int")).Diagnostic("key-type-mismatch").Message);
    }

    private static string Schema(string key, string author, string editor) => $$"""
        type User @wes_table { id: {{key}}! @wes_pk }
        type Post @wes_table { id: ID! @wes_pk  author: {{author}} @wes_fk(ref: "User.id")  editor: {{editor}} @wes_fk(ref: "User.id") }
        """;
}
