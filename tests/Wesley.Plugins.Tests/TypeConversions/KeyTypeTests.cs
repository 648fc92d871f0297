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
    public void PrimaryKey_WidenedWithoutItsForeignKeys_NamesEachOfThem()
    {
        var mismatch = ConversionRun.Of(Schema("Int", "Int", "Int"), Schema("BigInt", "Int", "Int")).Diagnostic("key-type-mismatch");

        Assert.Equal("User.id is stored as bigint, and what refers to it is not: Post.author (integer), Post.editor (integer).", mismatch.Message);
    }

    [Fact]
    public void ForeignKey_WidenedAlone_IsAMismatch()
    {
        var mismatch = ConversionRun.Of(Schema("Int", "Int", "Int"), Schema("Int", "BigInt", "Int")).Diagnostic("key-type-mismatch");

        Assert.Equal("Post.author", mismatch.Coordinate!.ToString());
        Assert.DoesNotContain("Post.editor", mismatch.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Key_ThatDifferedBefore_IsLeftAlone() =>
        Assert.Empty(ConversionRun.Of(Schema("Int", "BigInt", "Int"), Schema("Int", "BigInt", "Int")).Diagnostics);

    private static string Schema(string key, string author, string editor) => $$"""
        type User @wes_table { id: {{key}}! @wes_pk }
        type Post @wes_table { id: ID! @wes_pk  author: {{author}} @wes_fk(ref: "User.id")  editor: {{editor}} @wes_fk(ref: "User.id") }
        """;
}
