using Wesley.Plugins.Tests.TypeConversions;

namespace Wesley.Plugins.Tests.RenameDetection;

public sealed class StatedRenameTests
{
    private const string Before = """
        enum Role { ADMIN GUEST }
        type User @wes_table { id: ID! @wes_pk  mail: String  name: String  role: Role }
        """;

    [Fact]
    public void Decision_ForAField_Renames() =>
        Assert.Equal(["field.renamed(User.email)"], ConversionRun.Of(Before, Renamed("mail", "email"), Entry.Rename("User.mail", "User.email")).Ids);

    [Fact]
    public void Decision_ForATable_Renames()
    {
        var run = ConversionRun.Of(Before, Before.Replace("type User", "type Account", StringComparison.Ordinal), Entry.Rename("User", "Account"));

        Assert.Equal(["table.name.changed(Account)", "type.renamed(Account)"], run.Ids);
    }

    [Fact]
    public void Decision_ForAnEnum_Renames() =>
        Assert.Equal(["type.renamed(Level)"], ConversionRun.Of(Before, Renamed("Role", "Level"), Entry.Rename("Role", "Level")).Ids);

    [Fact]
    public void Decision_ForAnEnumValue_RenamesAndFills()
    {
        var run = ConversionRun.Of(Before, Renamed("ADMIN", "OWNER"), Entry.Rename("Role.ADMIN", "Role.OWNER"));

        Assert.Equal(["enum.value.renamed(Role.OWNER)"], run.Ids);
        Assert.Equal("CASE {source} WHEN 'ADMIN' THEN 'OWNER' ELSE {source} END", run.Fill("User.role").Value.Sql);
    }

    [Fact]
    public void Declaration_OnAField_Renames() =>
        Assert.Equal(["field.renamed(User.email)"], ConversionRun.Of(Before, Renamed("mail: String", "email: String @wes_renamedFrom(name: \"mail\")")).Ids);

    [Fact]
    public void Declaration_ThatTheOldSchemaCarriedToo_IsDone()
    {
        var schema = Renamed("mail: String", "email: String @wes_renamedFrom(name: \"mail\")");

        Assert.Empty(ConversionRun.Of(schema, schema).Diagnostics);
    }

    [Theory]
    [InlineData("User.post", "User.email", "User.post is not in the old schema")]
    [InlineData("User.mail", "User.post", "User.post is not in the new schema")]
    [InlineData("User.name", "User.email", "User.name is still in the new schema")]
    [InlineData("User.mail", "User.name", "User.name is not new, the old schema has it already")]
    [InlineData("Role.ADMIN", "User.email", "Role.ADMIN is still in the new schema")]
    [InlineData("User", "Account", "Account is not in the new schema")]
    public void Decision_ThatMatchesNothing_SaysWhy(string from, string at, string why)
    {
        var error = ConversionRun.Of(Before, Renamed("mail", "email"), Entry.Rename(from, at)).Diagnostic("rename-unmatched");

        Assert.EndsWith($"matches nothing: {why}.", error.Message, StringComparison.Ordinal);
        Assert.Equal("wesley.decisions.json", error.AfterLocation!.File);
        Assert.NotNull(error.NextStep);
    }

    [Fact]
    public void Declaration_ThatMatchesNothing_IsLocated()
    {
        var error = ConversionRun.Of(Before, Renamed("mail: String", "email: String @wes_renamedFrom(name: \"post\")")).Diagnostic("rename-unmatched");

        Assert.Equal(("after.graphql", 2), (error.AfterLocation!.File, error.AfterLocation.Line));
    }

    [Fact]
    public void Sources_ThatDisagree_AreAnError()
    {
        var before = Before.Replace("mail: String", "mail: String @wes_uid(value: \"7\")  post: String", StringComparison.Ordinal);
        var after = Renamed("mail: String", "email: String @wes_uid(value: \"7\")");

        var error = ConversionRun.Of(before, after, Entry.Rename("User.post", "User.email")).Diagnostic("rename-conflict");

        Assert.Equal("User.email has more than one old name: the sources disagree.", error.Message);
        Assert.Equal(["User.mail and User.email carry the uid \"7\".", "A decision says that User.post was renamed to User.email."], error.Notes);
    }

    [Fact]
    public void OneOldName_ForTwoNewOnes_IsAnError()
    {
        var after = Renamed("mail: String", "email: String @wes_renamedFrom(name: \"mail\")  post: String @wes_renamedFrom(name: \"mail\")");

        Assert.Equal(["rename-conflict"], ConversionRun.Of(Before, after).Errors);
    }

    private static string Renamed(string from, string to) => Before.Replace(from, to, StringComparison.Ordinal);
}
