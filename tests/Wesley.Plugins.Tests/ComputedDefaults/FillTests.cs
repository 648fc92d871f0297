using Wesley.Migrate.Abstractions;
using Wesley.Plugins.ComputedDefaults;

namespace Wesley.Plugins.Tests.ComputedDefaults;

public sealed class FillTests
{
    private const string Added = "field.added.computed(User.name)";
    private static readonly ComputedValueStrategy Strategy = new();

    private static Fill Of(string field, Decision decision) => Migration.Between(People.Before, People.With(field), decision).Fill(Strategy, Added);

    [Fact]
    public void Sql_Alone_IsKeptInStepByATrigger()
    {
        var fill = Of("name: String!", Decide.Sql("User.name", "upper(\"first\")", "first"));

        Assert.Equal(("upper(\"first\")", null, DefaultKind.StableExpression), (fill.Value.Sql, fill.Value.TypeScript, fill.Value.Kind));
        Assert.Equal((FillTarget.NewColumn, "{target} IS NULL", BarrierKind.FillTrigger, FillSource.Computed), (fill.Target, fill.Pending, fill.Barrier, fill.Source));
        Assert.Equal(["first"], fill.Reads);
    }

    [Fact]
    public void TypeScript_Alone_LeavesTheWritersToTheApplication()
    {
        var fill = Of("name: String!", Decide.TypeScript("User.name", "row.first.trim()", "first"));

        Assert.Equal((null, "row.first.trim()", BarrierKind.Application), (fill.Value.Sql, fill.Value.TypeScript, fill.Barrier));
    }

    [Fact]
    public void BothForms_Given_AreBothKept()
    {
        var fill = Of("name: String!", Decide.Sql("User.name", "trim(\"first\")", "first") with { TypeScript = "row.first.trim()" });

        Assert.Equal(("trim(\"first\")", "row.first.trim()"), (fill.Value.Sql, fill.Value.TypeScript));
    }

    [Fact]
    public void UniqueField_Computed_IsFilled() =>
        Assert.Equal("\"id\"::text", Of("name: String! @wes_unique", Decide.Sql("User.name", "\"id\"::text", "id")).Value.Sql);

    [Fact]
    public void VolatileFunction_InTheExpression_IsSeen() =>
        Assert.Equal(DefaultKind.VolatileExpression, Of("name: String!", Decide.Sql("User.name", "gen_random_uuid()::text")).Value.Kind);

    [Fact]
    public void RequiredField_Computed_IsFilledInPlace()
    {
        var fill = Migration.Between(People.With("name: String"), People.With("name: String!"), Decide.Sql("User.name", "\"first\"", "first"))
            .Fill(Strategy, "field.required.computed(User.name)");

        Assert.Equal((FillTarget.ExistingColumn, "{target} IS NULL"), (fill.Target, fill.Pending));
    }

    [Fact]
    public void RequiredField_ThatIsRetypedToo_IsFilledInTheShadowWhereTheOldValueIsNull()
    {
        var fill = Migration.Between(People.With("name: Int"), People.With("name: BigInt!"), Decide.Sql("User.name", "length(\"first\")", "first"))
            .Fill(Strategy, "field.required.computed(User.name)");

        Assert.Equal((FillTarget.ShadowColumn, "{target} IS NULL AND {source} IS NULL"), (fill.Target, fill.Pending));
    }

    [Fact]
    public void ConfidentialColumn_ReadIntoAnOpenOne_IsForReview() =>
        Assert.Equal(
            "User.name is marked neither pii nor sensitive and is computed from last, which is confidential: mark User.name too, or make sure that nothing confidential is left in it.",
            Of("name: String", Decide.Sql("User.name", "\"last\"", "last")).NeedsReview);

    [Fact]
    public void ConfidentialColumn_ReadIntoAConfidentialOne_IsFine() =>
        Assert.Null(Of("name: String @wes_sensitive", Decide.Sql("User.name", "\"last\"", "last")).NeedsReview);
}
