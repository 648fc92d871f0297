using Wesley.Migrate.Abstractions;
using Wesley.Plugins.Tests.TypeConversions;

namespace Wesley.Plugins.Tests.RenameDetection;

public sealed class UidRenameTests
{
    [Fact]
    public void Field_WithTheSameUid_IsRenamed()
    {
        var run = ConversionRun.Of(
            """type User @wes_table { id: ID! @wes_pk  mail: String @wes_uid(value: "7") }""",
            """type User @wes_table { id: ID! @wes_pk  email: String @wes_uid(value: "7") }""");

        var change = Assert.Single(run.Changes);
        Assert.Equal(("field.renamed(User.email)", "User.mail"), (change.Id, change.From!.ToString()));
        Assert.Equal([SchemaFact.Of(change.Coordinate, SchemaAspect.Name), SchemaFact.Of(change.Coordinate, SchemaAspect.ColumnName)], change.Explains);
        Assert.Equal(["Both carry the uid \"7\"."], change.Evidence);
        Assert.Equal(("before.graphql", "after.graphql"), (change.BeforeLocation!.File, change.AfterLocation!.File));
    }

    [Fact]
    public void Field_OfARenamedType_KeepsItsTrueOldName()
    {
        var run = ConversionRun.Of(
            """type Person @wes_table @wes_uid(value: "1") { id: ID! @wes_pk  mail: String @wes_uid(value: "7") }""",
            """type User @wes_table @wes_uid(value: "1") { id: ID! @wes_pk  email: String @wes_uid(value: "7") }""");

        Assert.Equal("Person", run.Change("type.renamed(User)").From!.ToString());
        Assert.Equal("Person.mail", run.Change("field.renamed(User.email)").From!.ToString());
        Assert.DoesNotContain(run.Changes, c => c.Kind.Id is "type.removed" or "type.added" or "field.removed");
    }

    [Fact]
    public void Fields_WithoutUidOrDecision_StayRemovedAndAdded() =>
        Assert.Equal(
            ["field.added.nullable(User.email)", "field.removed(User.mail)"],
            ConversionRun.Of(
                """type User @wes_table { id: ID! @wes_pk  mail: String }""",
                """type User @wes_table { id: ID! @wes_pk  email: String }""").Ids);

    private const string InUser = """
        type User @wes_table { id: ID! @wes_pk  city: String @wes_uid(value: "7") }
        type Place @wes_table { id: ID! @wes_pk }
        """;

    private const string InPlace = """
        type User @wes_table { id: ID! @wes_pk }
        type Place @wes_table { id: ID! @wes_pk  city: String @wes_uid(value: "7") }
        """;

    [Fact]
    public void Field_WhoseUidMovedToAnotherType_IsMovedAndAsksForItsValues()
    {
        var run = ConversionRun.Of(InUser, InPlace);

        Assert.Equal(["field.moved(Place.city)"], run.Ids);
        var question = Assert.Single(run.Generation!.Questions);
        Assert.Contains("through a join", question.Text, StringComparison.Ordinal);
        Assert.Equal((DecisionKind.Fill, "Place.city"), (question.Answers[0].Kind, question.Answers[0].At.ToString()));
        Assert.Equal(["field.moved(User.city)"], ConversionRun.Of(InPlace, InUser).Ids);
    }

    [Fact]
    public void Field_ThatMoved_WithAFill_IsANewColumnAndTheOldOneIsDropped()
    {
        var run = ConversionRun.Of(InUser, InPlace, Decide.Constant("Place.city", "\"\""));

        Assert.Equal(["field.added.nullable(Place.city)", "field.removed(User.city)"], run.Ids);
        Assert.Equal("''::text", run.Fill("Place.city").Value.Sql);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public void NotRename_AgainstAUid_IsAContradiction()
    {
        var run = ConversionRun.Of(
            """type User @wes_table { id: ID! @wes_pk  mail: String @wes_uid(value: "7") }""",
            """type User @wes_table { id: ID! @wes_pk  email: String @wes_uid(value: "7") }""",
            Entry.NotRename("User.mail", "User.email"));

        Assert.Equal(["rename-contradicted"], run.Errors);
    }

    [Fact]
    public void EnumAndItsValue_WithTheSameUid_AreRenamed() =>
        Assert.Equal(
            ["type.renamed(Role)", "enum.value.renamed(Role.ROOT)"],
            ConversionRun.Of(
                """enum Rank @wes_uid(value: "r") { ADMIN @wes_uid(value: "a") USER }  type User @wes_table { id: ID! @wes_pk  rank: Rank }""",
                """enum Role @wes_uid(value: "r") { ROOT @wes_uid(value: "a") USER }  type User @wes_table { id: ID! @wes_pk  rank: Role }""").Ids);
}
