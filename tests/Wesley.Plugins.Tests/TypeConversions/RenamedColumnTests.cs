namespace Wesley.Plugins.Tests.TypeConversions;

/// <summary>A rename and a new type are two changes, and the values come from where they stood.</summary>
public sealed class RenamedColumnTests
{
    [Fact]
    public void Column_RenamedAndRetyped_IsTwoChangesAndReadsTheOldColumn()
    {
        var run = ConversionRun.Of(
            """type User @wes_table { id: ID! @wes_pk  age: Int @wes_uid(value: "7") }""",
            """type User @wes_table { id: ID! @wes_pk  years: BigInt @wes_uid(value: "7") }""");

        Assert.Equal(["field.renamed(User.years)", "field.type.widened(User.years)"], run.Ids);
        var fill = Assert.Single(Assert.Single(run.Generation!.Tables).Fills);
        Assert.Equal("\"age\"::bigint", fill.Sql);
        Assert.Equal(["age"], fill.Reads);
    }

    [Fact]
    public void Column_RenamedByUidInARenamedTableAndConvertedByDecision_IsAChangeEachAndReadsTheOldColumn()
    {
        var run = ConversionRun.Of(
            """type User @wes_table @wes_uid(value: "1") { id: ID! @wes_pk  age: String! @wes_uid(value: "7") }""",
            """type Person @wes_table @wes_uid(value: "1") { id: ID! @wes_pk  years: Int! @wes_uid(value: "7") }""",
            Entry.Convert("Person.years", "length({source})"));

        Assert.Equal(["table.name.changed(Person)", "type.renamed(Person)", "field.renamed(Person.years)", "field.type.decided(Person.years)"], run.Ids);
        var table = Assert.Single(run.Generation!.Tables);
        Assert.Equal(("User", "Person"), (table.Before.Name, table.After.Name));
        Assert.Equal("length(\"age\")", Assert.Single(table.Fills).Sql);
        Assert.Equal(["age"], Assert.Single(table.Fills).Reads);
    }

    [Fact]
    public void Column_RenamedByDecisionAndNarrowed_IsRefusedUnderItsNewNameWithBothPlaces()
    {
        var refusal = ConversionRun.Of(
            """type User @wes_table { id: ID! @wes_pk  age: String }""",
            """type User @wes_table { id: ID! @wes_pk  years: Int }""",
            Entry.Rename("User.age", "User.years")).Diagnostic("field-type-narrowed");

        Assert.Equal("User.years", refusal.Coordinate!.ToString());
        Assert.Equal(("before.graphql:1:41", "after.graphql:1:41"), (refusal.BeforeLocation!.ToString(), refusal.AfterLocation!.ToString()));
        Assert.Contains("\"at\": \"User.years\"", refusal.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public void Column_OfARenamedEnumAndARenamedName_IsNoConversion() =>
        Assert.Equal(
            ["type.renamed(Rank)", "field.renamed(User.rank)"],
            ConversionRun.Of(
                """enum Role { ADMIN GUEST } type User @wes_table { id: ID! @wes_pk  role: Role @wes_uid(value: "7") }""",
                """enum Rank { ADMIN GUEST } type User @wes_table { id: ID! @wes_pk  rank: Rank @wes_uid(value: "7") }""",
                Entry.Rename("Role", "Rank")).Ids);
}
