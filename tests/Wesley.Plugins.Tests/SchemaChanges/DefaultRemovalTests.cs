using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.Tests.SchemaChanges;

/// <summary>Who writes without a value loses what it relied on.</summary>
public sealed class DefaultRemovalTests
{
    [Fact]
    public void Default_RemovedFromARequiredField_StopsOldWriters()
    {
        var change = Removed("Int!");

        Assert.Equal(Verdict.No, change.Contexts!.Writers);
        Assert.Equal((Verdict.Yes, Verdict.Yes, Verdict.Yes), (change.Contexts.Rows, change.Contexts.Readers, change.Contexts.Rollback));
        Assert.Equal(["User.age is required: code that relied on the default has to give a value, or its writes fail from the switch on."], change.Evidence);
    }

    [Fact]
    public void Default_RemovedFromANullableField_LeavesTheVerdictOfItsKind() => Assert.Null(Removed("Int").Contexts);

    private static Change Removed(string type) => Assert.Single(Tests.Migration.Between(
        $$"""type User @wes_table { id: ID! @wes_pk  age: {{type}} @wes_default(value: 1) }""",
        $$"""type User @wes_table { id: ID! @wes_pk  age: {{type}} }""").Changes, c => c.Kind.Id == "default.removed");
}
