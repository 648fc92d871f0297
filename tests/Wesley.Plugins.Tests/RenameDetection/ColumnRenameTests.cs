using Wesley.Migrate.Abstractions;
using Wesley.Plugins.Tests.TypeConversions;

namespace Wesley.Plugins.Tests.RenameDetection;

/// <summary>Renames where a field and its column need not be called alike.</summary>
public sealed class ColumnRenameTests
{
    [Fact]
    public void Fields_OverOneColumn_AreOneFieldThatWasRenamed()
    {
        var run = ConversionRun.Of(
            """type User { id: ID! @id  mail: String @db(name: "e_mail") }""",
            """type User { id: ID! @id  email: String @db(name: "e_mail") }""");

        var change = Assert.Single(run.Changes);
        Assert.Equal(("field.renamed(User.email)", "User.mail"), (change.Id, change.From!.ToString()));
        Assert.Equal([SchemaFact.Of(change.Coordinate, SchemaAspect.Name)], change.Explains);
        Assert.Equal(["Both are stored in the column e_mail."], change.Evidence);
        Assert.Equal((Verdict.Yes, Verdict.Yes), (change.Contexts!.Writers, change.Contexts.Readers));
    }

    [Fact]
    public void Field_WrittenInTheOtherCase_IsRenamedOverItsColumn() =>
        Assert.Equal(
            ["field.renamed(Token.created_at)"],
            ConversionRun.Of("type Token @entity @index(fields: [\"id\"]) { id: ID!  createdAt: DateTime }", "type Token @entity @index(fields: [\"id\"]) { id: ID!  created_at: DateTime }").Ids);

    [Fact]
    public void Column_OfAnotherNameUnderAFieldRenamed_IsAChangeOfItsOwn()
    {
        var run = ConversionRun.Of(
            "type Token @entity @index(fields: [\"id\"]) { id: ID!  blockNumber: Int }",
            "type Token @entity @index(fields: [\"id\"]) { id: ID!  blockHeight: Int }",
            new Decision { Kind = DecisionKind.Rename, At = Coordinate.Parse("Token.blockHeight"), From = Coordinate.Parse("Token.blockNumber") });

        Assert.Equal(["column.name.changed(Token.blockHeight)", "field.renamed(Token.blockHeight)"], run.Ids);
        Assert.Equal(("block_number", "block_height"), (run.Change("column.name.changed(Token.blockHeight)").Before, run.Change("column.name.changed(Token.blockHeight)").After));
    }

    [Fact]
    public void Columns_ThatChangeTheirNamesWithEachOther_AreTwoChangesAndNoRename() =>
        Assert.Equal(
            ["column.name.changed(User.a)", "column.name.changed(User.b)"],
            ConversionRun.Of(
                """type User { id: ID! @id  a: Int @db(name: "x")  b: Int @db(name: "y") }""",
                """type User { id: ID! @id  a: Int @db(name: "y")  b: Int @db(name: "x") }""").Ids);

    [Fact]
    public void NotRename_OverOneColumn_IsRefused()
    {
        var run = ConversionRun.Of(
            """type User { id: ID! @id  mail: String @db(name: "e_mail") }""",
            """type User { id: ID! @id  email: String @db(name: "e_mail") }""",
            new Decision { Kind = DecisionKind.NotRename, At = Coordinate.Parse("User.email"), From = Coordinate.Parse("User.mail") });

        Assert.Contains(run.Diagnostics, d => d.Severity == Severity.Error && d.NextStep!.Contains("a column of its own", StringComparison.Ordinal));
    }
}
