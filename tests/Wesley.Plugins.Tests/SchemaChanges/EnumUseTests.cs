using Wesley.Migrate.Engine.Read;

namespace Wesley.Plugins.Tests.SchemaChanges;

/// <summary>An enum loses a value: where rows may hold it, and what else names it.</summary>
public sealed class EnumUseTests
{
    [Fact]
    public void Value_Removed_NamesColumnsDefaultsAndChecksWithTheirPlaces()
    {
        var change = Assert.Single(Tests.Migration.Between(Schema("ADMIN GUEST OLD", "OLD"), Schema("ADMIN GUEST", "GUEST")).Changes, c => c.Kind.Id == "enum.value.removed");

        Assert.Equal(
            [
                "Team.roles ([Role!]!) at before.graphql:2:41 holds values of Role.",
                "User.role (Role!) at before.graphql:3:41 holds values of Role.",
                "New rows get OLD as the default of User.role, which stands at before.graphql:3:73.",
                "The check of User.role at after.graphql:3:41 names it: role <> 'OLD'",
            ],
            change.Evidence);
    }

    [Fact]
    public void Default_ThatNamesAValueThatIsGone_IsAnErrorAtItsPlace()
    {
        var problems = SdlReader.Read([new() { Name = "after.graphql", Text = Schema("ADMIN GUEST", "OLD") }], ReadOptions.Default).Diagnostics;

        var problem = Assert.Single(problems, p => p.Message.Contains("OLD", StringComparison.Ordinal));
        Assert.Equal(("User.role", 3), (problem.Coordinate!.ToString(), problem.AfterLocation!.Line));
    }

    private static string Schema(string values, string given) => $$"""
        enum Role { {{values}} }
        type Team @wes_table { id: ID! @wes_pk  roles: [Role!]! }
        type User @wes_table { id: ID! @wes_pk  role: Role! @wes_default(value: "{{given}}") @wes_check(expr: "role <> 'OLD'") }
        """;
}
