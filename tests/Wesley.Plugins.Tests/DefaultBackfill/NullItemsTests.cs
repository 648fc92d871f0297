using Wesley.Migrate.Abstractions;
using Wesley.Plugins.DefaultBackfill;

namespace Wesley.Plugins.Tests.DefaultBackfill;

public sealed class NullItemsTests
{
    private const string ItemsRequired = "field.items.required(User.f)";
    private static readonly DefaultValueStrategy Strategy = new();

    private static Migration Tightened(string before, string after, params Decision[] decisions) =>
        Migration.Between(Users.With($"f: {before}"), Users.With($"f: {after}"), decisions);

    [Fact]
    public void NullItems_WithoutDecision_AreRemovedAndMarked()
    {
        var fill = Tightened("[String]", "[String!]").Fill(Strategy, ItemsRequired);

        Assert.Equal("array_remove({target}, NULL)", fill.Value.Sql);
        Assert.Equal("({target} ?? []).filter((item) => item !== null)", fill.Value.TypeScript);
        Assert.Equal("array_position({target}, NULL) IS NOT NULL", fill.Pending);
        Assert.Equal(["f"], fill.Reads);
        Assert.Contains("removed", fill.NeedsReview, StringComparison.Ordinal);
    }

    [Fact]
    public void NullItems_WithConstant_BecomeIt()
    {
        var fill = Tightened("[String]", "[String!]", Decide.Constant("User.f", "\"x\"")).Fill(Strategy, ItemsRequired);

        Assert.Equal("array_replace({target}, NULL, 'x'::text)", fill.Value.Sql);
        Assert.Equal("({target} ?? []).map((item) => item ?? \"x\")", fill.Value.TypeScript);
        Assert.Null(fill.NeedsReview);
    }

    [Fact]
    public void NullItems_OfNestedLists_NeedAConstant()
    {
        Assert.Equal("nested-items", Tightened("[[Int]]", "[[Int!]!]").Refusal(Strategy, ItemsRequired).Id);

        var fill = Tightened("[[Int]]", "[[Int!]!]", Decide.Constant("User.f", "0")).Fill(Strategy, ItemsRequired);
        Assert.Equal("({target} ?? []).map((list) => (list ?? []).map((item) => item ?? 0))", fill.Value.TypeScript);
        Assert.Equal("EXISTS (SELECT 1 FROM unnest({target}) AS item(value) WHERE item.value IS NULL)", fill.Pending);
    }

    [Fact]
    public void NullItems_WithExpression_AreRefused() =>
        Assert.Equal("computed-fill-unclaimed", Tightened("[String]", "[String!]", Decide.Sql("User.f", "'{}'")).Refusal(Strategy, ItemsRequired).Id);

    [Fact]
    public void NullListsAndItems_AtOnce_AreTwoFillsForDifferentRows()
    {
        var migration = Tightened("[String]", "[String!]!", Decide.Constant("User.f", """["a"]"""));

        var lists = migration.Fill(Strategy, "field.required(User.f)");
        var items = migration.Fill(Strategy, ItemsRequired);

        Assert.Equal(("ARRAY['a'::text]::text[]", "{source} IS NULL"), (lists.Value.Sql, lists.Pending));
        Assert.Equal(("array_remove({target}, NULL)", "array_position({target}, NULL) IS NOT NULL"), (items.Value.Sql, items.Pending));
    }

    [Fact]
    public void NullItems_OfARetypedList_AreRemovedFromTheShadowByTheDatabase()
    {
        var fill = Tightened("[Int]", "[BigInt!]").Fill(Strategy, ItemsRequired);

        Assert.Equal((FillTarget.ShadowColumn, null, 0), (fill.Target, fill.Value.TypeScript, fill.Reads.Length));
    }
}
