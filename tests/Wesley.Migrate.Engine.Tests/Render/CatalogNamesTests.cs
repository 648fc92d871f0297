using Wesley.Migrate.Engine.Render;
using Wesley.Migrate.Engine.Tests.Read;

namespace Wesley.Migrate.Engine.Tests.Render;

public sealed class CatalogNamesTests
{
    [Fact]
    public void Enum_NamedLikeATablesRow_LeavesTheRowAnotherName()
    {
        var names = Of("enum UserRow { A } type User @wes_table { id: ID! @wes_pk kind: UserRow }");

        Assert.Equal(("UserRow", "UserRow_"), (names.Enum("UserRow"), names.Row("User")));
    }

    [Fact]
    public void Table_NamedLikeTheOthersFreedName_GetsAThird()
    {
        var names = Of("enum UserRow { A } enum UserRow_ { A } type User @wes_table { id: ID! @wes_pk a: UserRow b: UserRow_ }");

        Assert.Equal("UserRow__", names.Row("User"));
    }

    [Theory]
    [InlineData("string")]
    [InlineData("tables")]
    [InlineData("SCHEMA_SHA256")]
    public void Enum_NamedLikeAWordOfTheLanguage_GetsAnother(string name) =>
        Assert.Equal(name + "_", Of($"enum {name} {{ A }} type User @wes_table {{ id: ID! @wes_pk kind: {name} }}").Enum(name));

    private static CatalogNames Of(string sdl) => new(Sdl.Model(sdl));
}
