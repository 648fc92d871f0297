using System.Text.Json;
using CsCheck;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Tests.Text;

public sealed class TypeScriptTextTests
{
    [Theory]
    [InlineData("a\"b\\c\n", "\"a\\\"b\\\\c\\n\"")]
    [InlineData("\u2028\u2029", "\"\\u2028\\u2029\"")]
    [InlineData("\u202Eevil\u2066", "\"\\u202eevil\\u2066\"")]
    [InlineData("\0\u007F", "\"\\u0000\\u007f\"")]
    [InlineData("é😀", "\"é😀\"")]
    public void Literal_OfHiddenCharacters_IsEscaped(string value, string literal) => Assert.Equal(literal, TypeScriptText.Literal(value));

    [Fact]
    public void Literal_OfALoneSurrogate_IsEscaped() => Assert.Equal("\"\\ud800\"", TypeScriptText.Literal("\uD800"));

    [Fact]
    public void Literal_OfAnyText_IsJson() => Gen.String.Where(SqlText.IsStorable).Sample(text =>
        Assert.Equal(text, JsonSerializer.Deserialize<string>(TypeScriptText.Literal(text))));

    [Theory]
    [InlineData("created_at", "created_at")]
    [InlineData("$x", "$x")]
    [InlineData("1x", "\"1x\"")]
    [InlineData("a b", "\"a b\"")]
    [InlineData("", "\"\"")]
    [InlineData("__proto__", "[\"__proto__\"]")]
    public void Property_IsBare_WhereItCanBe(string name, string property) => Assert.Equal(property, TypeScriptText.Property(name));
}
