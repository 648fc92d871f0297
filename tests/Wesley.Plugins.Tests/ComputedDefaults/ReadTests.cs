using Wesley.Migrate.Abstractions;
using Wesley.Plugins.ComputedDefaults;

namespace Wesley.Plugins.Tests.ComputedDefaults;

public sealed class ReadTests
{
    private const string Added = "field.added.computed(User.name)";
    private static readonly ComputedValueStrategy Strategy = new();

    private static Diagnostic Refusal(Decision decision, string field = "name: String!") =>
        Migration.Between(People.Before, People.With(field), decision).Refusal(Strategy, Added);

    [Fact]
    public void UnknownColumn_Read_IsRefusedAtItsPlaceWithTheNearestName()
    {
        var refused = Refusal(Decide.Sql("User.name", "\"street\"", "street"));

        Assert.Equal(("computed-read-unknown", "The decision for User.name reads User.street, which neither schema has."), (refused.Id, refused.Message));
        Assert.Equal(("wesley.decisions.json:5:7", "Read one of first, id, last."), (refused.AfterLocation?.ToString(), refused.NextStep));
        Assert.Equal("Did you mean \"first\"?", Refusal(Decide.Sql("User.name", "\"frist\"", "frist")).NextStep);
    }

    [Fact]
    public void Column_ReadByItsField_IsRefusedWithItsName()
    {
        const string Before = "type User { id: ID! @id  first: String! @db(name: \"first name\") }";
        const string After = "type User { id: ID! @id  first: String! @db(name: \"first name\")  name: String! }";

        var refused = Migration.Between(Before, After, Decide.Sql("User.name", "\"first\"", "first")).Refusal(Strategy, Added);

        Assert.Equal(("The decision for User.name reads User.first, whose column is called first name.", "Read it as \"first name\", the name of its column."), (refused.Message, refused.NextStep));
        Assert.Equal(["first"], Migration.Between(Before, After, Decide.TypeScript("User.name", "row[\"first name\"]", "first name")).Fill(Strategy, Added).Reads);
        Assert.Equal("computed-read-undeclared", Migration.Between(Before, After, Decide.TypeScript("User.name", "row['first name'] + row.id", "id")).Refusal(Strategy, Added).Id);
    }

    [Fact]
    public void Relation_Read_IsRefused() =>
        Assert.Contains("which is a relation and not stored", Refusal(Decide.Sql("User.name", "\"pets\"", "pets")).Message, StringComparison.Ordinal);

    [Fact]
    public void Column_ReadByItself_IsRefused() =>
        Assert.Equal("computed-read-self", Refusal(Decide.Sql("User.name", "\"name\"", "name")).Id);

    [Fact]
    public void NewColumn_ThatNothingFills_IsRefused() =>
        Assert.Contains("which is new and gets no value", Refusal(Decide.Sql("User.name", "\"nick\"", "nick"), "name: String!  nick: String").Message, StringComparison.Ordinal);

    [Fact]
    public void NewColumn_ThatAnotherFillWrites_CanBeRead() =>
        Assert.Equal(["nick"], Migration.Between(People.Before, People.With("name: String!  nick: String!"), Decide.Sql("User.name", "\"nick\"", "nick")).Fill(Strategy, Added).Reads);

    [Fact]
    public void TypeScript_ThatUsesAnUndeclaredColumn_IsRefused()
    {
        var refused = Refusal(Decide.TypeScript("User.name", "`${row.first} ${row.last}`", "first"));

        Assert.Equal(("computed-read-undeclared", "Add \"last\" to \"reads\"."), (refused.Id, refused.NextStep));
    }

    [Fact]
    public void RemovedColumn_Read_IsStillThereWhileTheBackfillRuns()
    {
        var migration = Migration.Between(People.Before, People.With("name: String!", names: "last: String @wes_pii"), Decide.Sql("User.name", "\"first\"", "first"));

        Assert.Equal(["field.removed(User.first)", "field.added.computed(User.name)"], migration.Ids);
        Assert.Equal(["first"], migration.Fill(Strategy, Added).Reads);
    }

    [Fact]
    public void RenamedColumn_ReadByItsOldName_IsKnownByItsNewOne()
    {
        var fill = Renaming(Decide.Sql("User.name", "\"first\"", "first")).Fill(Strategy, Added);

        Assert.Equal(["given"], fill.Reads);
    }

    [Fact]
    public void RenamedColumn_ReadByItsNewName_IsRefused()
    {
        var refused = Renaming(Decide.Sql("User.name", "\"given\"", "given")).Refusal(Strategy, Added);

        Assert.Equal("The decision for User.name reads User.given, which has another name until the switch.", refused.Message);
        Assert.Equal("Read it under its old name \"first\".", refused.NextStep);
    }

    private static Migration Renaming(Decision decision) => Migration.Between(
        People.Before, People.With("name: String!", names: "given: String!  last: String @wes_pii"), decision, Decide.Rename("User.first", "User.given"));
}
