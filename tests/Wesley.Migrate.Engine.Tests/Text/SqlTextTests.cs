using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Tests.Text;

public sealed class SqlTextTests
{
    [Theory]
    [InlineData("it's", "'it''s'")]
    [InlineData("a\\'", "'a\\'''")]
    [InlineData("", "''")]
    public void Literal_Quotes_AreDoubled(string value, string literal) => Assert.Equal(literal, SqlText.Literal(value));

    [Theory]
    [InlineData("\u202E'\\", @"U&'\202E''\\'")]
    [InlineData("\r\n", "U&'\\000D\n'")]
    [InlineData("\U000E0041", @"U&'\+0E0041'")]
    public void Literal_HiddenCharacters_AreEscaped(string value, string literal) => Assert.Equal(literal, SqlText.Literal(value));

    [Theory]
    [InlineData("user", "\"user\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    public void Identifier_IsAlwaysQuoted(string name, string identifier) => Assert.Equal(identifier, SqlText.Identifier(name));

    [Fact]
    public void Text_ThatNoDatabaseHolds_IsABugOfTheCaller()
    {
        Assert.Throws<ArgumentException>(() => SqlText.Literal("a\0"));
        Assert.Throws<ArgumentException>(() => SqlText.Literal("\uDC00"));
        Assert.Throws<ArgumentException>(() => SqlText.Identifier(""));
    }
}
