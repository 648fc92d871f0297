namespace Wesley.Plugins.Tests.ComputedDefaults;

public sealed class DetectionTests
{
    [Theory]
    [InlineData("name: String!", "field.added.computed(User.name)")]
    [InlineData("name: String", "field.added.computed(User.name)")]
    public void AddedField_WithAnExpression_IsComputed(string field, string id) =>
        Assert.Equal([id], Migration.Between(People.Before, People.With(field), Decide.Sql("User.name", "\"first\"", "first")).Ids);

    [Fact]
    public void AddedField_WithAConstant_StaysAsItIs() =>
        Assert.Equal(["field.added.required(User.name)"], Migration.Between(People.Before, People.With("name: String!"), Decide.Constant("User.name", "\"x\"")).Ids);

    [Fact]
    public void RequiredField_WithAnExpression_IsComputed() =>
        Assert.Equal(
            ["field.required.computed(User.name)"],
            Migration.Between(People.With("name: String"), People.With("name: String!"), Decide.Sql("User.name", "\"first\"", "first")).Ids);

    [Fact]
    public void RenamedField_ThatBecomesRequired_IsComputedUnderItsNewName() =>
        Assert.Equal(
            ["field.renamed(User.name)", "field.required.computed(User.name)"],
            Migration.Between(
                People.With("""nick: String @wes_uid(value: "u1")"""), People.With("""name: String! @wes_uid(value: "u1")"""),
                Decide.Sql("User.name", "\"first\"", "first")).Ids);

    [Fact]
    public void RenamedField_WithAnExpression_IsNoAddition() =>
        Assert.Equal(
            ["field.renamed(User.name)"],
            Migration.Between(
                People.With("""nick: String @wes_uid(value: "u1")"""), People.With("""name: String @wes_uid(value: "u1")"""),
                Decide.Sql("User.name", "\"first\"", "first")).Ids);

    [Fact]
    public void ComputedField_Explained_KeepsWhatTheChangeSaid()
    {
        var change = Assert.Single(Migration.Between(People.Before, People.With("name: String!"), Decide.Sql("User.name", "\"first\"", "first")).Changes);

        Assert.Equal("User.name added", Assert.Single(change.Explains).ToString());
        Assert.Equal("String!", change.After);
        Assert.Contains("The decision at wesley.decisions.json:5:7 computes its value.", change.Evidence);
    }
}
