using Wesley.Migrate.Abstractions;
using Wesley.Plugins.DefaultBackfill;

namespace Wesley.Plugins.Tests.DefaultBackfill;

public sealed class PlaceTests
{
    private static readonly DefaultValueStrategy Strategy = new();

    [Fact]
    public void AddedField_Filled_WritesTheNewColumnBehindADefault()
    {
        var fill = Migration.Between(Users.Before, Users.With("f: Int!")).Fill(Strategy, "field.added.required(User.f)");

        Assert.Equal((FillTarget.NewColumn, "{target} IS NULL", BarrierKind.ColumnDefault), (fill.Target, fill.Pending, fill.Barrier));
    }

    [Fact]
    public void NullableField_WithoutDecision_NeedsNothing()
    {
        var outcome = Migration.Between(Users.Before, Users.With("f: Int @wes_default(value: 1)")).Plan(Strategy, "field.added.nullable(User.f)");

        Assert.Equal("Rows may hold null; a default applies to new rows only.", Assert.IsType<NotNeeded>(outcome).Reason);
    }

    [Fact]
    public void NullableField_WithConstantDecision_IsFilled()
    {
        var fill = Migration.Between(Users.Before, Users.With("f: Int"), Decide.Constant("User.f", "7")).Fill(Strategy, "field.added.nullable(User.f)");

        Assert.Equal((FillTarget.NewColumn, "7", FillSource.Decision), (fill.Target, fill.Value.Sql, fill.Source));
    }

    [Fact]
    public void RequiredField_ThatTookNull_IsFilledInPlaceBehindATrigger()
    {
        var fill = Migration.Between(Users.With("f: String"), Users.With("f: String!")).Fill(Strategy, "field.required(User.f)");

        Assert.Equal((FillTarget.ExistingColumn, "{target} IS NULL", BarrierKind.FillTrigger), (fill.Target, fill.Pending, fill.Barrier));
    }

    [Fact]
    public void RequiredField_ThatIsRetypedToo_IsFilledInTheShadowWhereTheOldValueIsNull()
    {
        var fill = Migration.Between(Users.With("f: Int"), Users.With("f: BigInt!")).Fill(Strategy, "field.required(User.f)");

        Assert.Equal((FillTarget.ShadowColumn, "{target} IS NULL AND {source} IS NULL", BarrierKind.FillTrigger), (fill.Target, fill.Pending, fill.Barrier));
    }
}
