using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges;

namespace Wesley.Plugins.Tests.SchemaChanges;

public sealed class IdentityTests
{
    private const string Old = "type User @wes_table { id: ID! @wes_pk name: String @wes_uid(value: \"u1\") }";
    private const string New = "type User @wes_table { id: ID! @wes_pk title: String @wes_uid(value: \"u1\") }";

    [Theory]
    [InlineData("a uid is changed", "identity-changed", Severity.Error)]
    [InlineData("a uid is removed", "identity-removed", Severity.Warning)]
    [InlineData("a uid turns up in another table", "identity-reused", Severity.Error)]
    public void Identity_Broken_IsReportedAtBothPlaces(string edit, string id, Severity severity)
    {
        var problem = Assert.Single(Detection.Between(Edits.Of(edit).Before, Edits.Of(edit).After).Diagnostics);

        Assert.Equal((id, severity), (problem.Id, problem.Severity));
        Assert.NotNull(problem.NextStep);
        Assert.Equal(("before.graphql", "after.graphql"), (problem.BeforeLocation?.File, problem.AfterLocation?.File));
    }

    [Fact]
    public void Identity_Added_IsNotReported() =>
        Assert.Empty(Detection.Between(Edits.Of("a uid is added").Before, Edits.Of("a uid is added").After).Diagnostics);

    [Fact]
    public void Uid_OnRemovedAndAddedColumn_WarnsOfLostValues()
    {
        var found = Detection.Between(Old, New);

        Assert.Equal(["field.removed(User.name)", "field.added.nullable(User.title)"], found.Ids);
        var problem = Assert.Single(found.Diagnostics);
        Assert.Equal(("identity-unexplained", Severity.Warning), (problem.Id, problem.Severity));
        Assert.Contains("Wesley.Plugins.RenameDetection", problem.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public void Uid_OnRemovedAndAddedTable_WarnsOnceForAllOfIt()
    {
        var found = Detection.Between(
            "type User @wes_table @wes_uid(value: \"t1\") { id: ID! @wes_pk @wes_uid(value: \"u1\") }",
            "type Person @wes_table @wes_uid(value: \"t1\") { id: ID! @wes_pk @wes_uid(value: \"u1\") }");

        Assert.Equal(["type.added(Person)", "type.removed(User)"], found.Ids);
        Assert.Equal(["identity-unexplained"], found.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void Uid_OfColumnWhoseNameARelationTook_WarnsOfLostValues()
    {
        var found = Detection.Between(
            "type User @wes_table { id: ID! @wes_pk boss: User @wes_fk(ref: \"User.id\") @wes_uid(value: \"u1\") }",
            "type User @wes_table { id: ID! @wes_pk boss: User bossId: ID @wes_fk(ref: \"User.id\") @wes_uid(value: \"u1\") }");

        Assert.Equal(["identity-unexplained"], found.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void Uid_ExplainedByARename_IsNotReported() => Assert.Empty(Detection.WithRenames(Old, New).Diagnostics);

    [Fact]
    public void Uid_OfPairThatADecisionTellsApart_IsNotReported()
    {
        var apart = new Decision
        {
            Kind = DecisionKind.NotRename,
            At = Coordinate.Parse("User.title"),
            From = Coordinate.Parse("User.name"),
        };

        var found = Detection.Of(Detection.Read(Old, New), new DecisionSet { All = [apart] }, new SchemaChangesPlugin());

        Assert.Empty(found.Diagnostics);
    }
}
