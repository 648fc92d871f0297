namespace Wesley.Migrate.Engine.Tests.Read;

public sealed class SchemaHashTests
{
    private const string Schema = """
        "A user"
        type User @wes_table(name: "users") {
          id: ID! @wes_pk
          email: String! @wes_unique @wes_default(value: "x") @custom(a: 1, b: 2)
          role: Role! @wes_index
        }
        enum Role { ADMIN USER }
        """;

    [Theory]
    [InlineData("@wes_pk", "@primaryKey")]
    [InlineData("@wes_unique", "@wesley_unique")]
    [InlineData("@custom(a: 1, b: 2)", "@custom(b: 2, a: 1)")]
    [InlineData("id: ID! @wes_pk\n", "# the key\n  id: ID! @wes_pk,\n")]
    [InlineData("\"A user\"", "\"\"\"\nA user\n\"\"\"")]
    [InlineData("  role: Role! @wes_index\n}", "}\nextend type User { role: Role! @wes_index }")]
    [InlineData("@wes_table(name: \"users\")", "@table(name: \"users\") @wes_pk(fields: [\"id\"])", "id: ID! @wes_pk", "id: ID!")]
    public void Spelling_DoesNotEnter(params string[] replacements) => Assert.Equal(Hash(Schema), Hash(Replace(replacements)));

    [Fact]
    public void Order_OfFieldsAndTypes_DoesNotEnter() => Assert.Equal(Hash(Schema), Hash("""
        enum Role { ADMIN USER }
        "A user"
        type User @wes_table(name: "users") {
          role: Role! @wes_index
          email: String! @custom(a: 1, b: 2) @wes_default(value: "x") @wes_unique
          id: ID! @wes_pk
        }
        """));

    [Theory]
    [InlineData("A user", "Another user")]
    [InlineData("users", "people")]
    [InlineData("email: String!", "email: String")]
    [InlineData("email", "mail")]
    [InlineData("ADMIN USER", "USER ADMIN")]
    [InlineData("\"x\"", "\"y\"")]
    [InlineData(" @wes_unique", "")]
    [InlineData(" @wes_index", "")]
    [InlineData("a: 1", "a: 2")]
    [InlineData("@wes_pk", "@wes_pk @wes_uid(value: \"u\")")]
    [InlineData("@wes_pk", "@wes_pk @wes_weight(value: 3)")]
    [InlineData("@wes_unique", "@wes_unique @wes_pii")]
    public void Meaning_Enters(params string[] replacements) => Assert.NotEqual(Hash(Schema), Hash(Replace(replacements)));

    private static string Hash(string sdl) => Sdl.Model(sdl).Hash;

    private static string Replace(string[] replacements)
    {
        var sdl = Schema;
        for (var i = 0; i < replacements.Length; i += 2)
        {
            Assert.Contains(replacements[i], sdl, StringComparison.Ordinal);
            sdl = sdl.Replace(replacements[i], replacements[i + 1], StringComparison.Ordinal);
        }

        return sdl;
    }
}
