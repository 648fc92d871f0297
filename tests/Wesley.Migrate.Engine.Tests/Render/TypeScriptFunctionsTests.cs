using CsCheck;
using Wesley.Migrate.Engine.Render;

namespace Wesley.Migrate.Engine.Tests.Render;

public sealed class TypeScriptFunctionsTests
{
    private static readonly string[] _parts =
    [
        "'", "\"", "`", "\\", "$", "{", "${", "\n", "\r", "\u2028", "\u202E", "\uD83D", "\uDE00", "*/", "//",
    ];

    private static readonly Gen<string> _hostile = Gen.OneOf(
        Gen.Int[0, _parts.Length - 1].Select(i => _parts[i]),
        Gen.Char.Select(c => $"{c}")).Array[0, 20].Select(parts => string.Concat(parts));

    [Fact]
    public void Quoted_OfAnyText_IsThatText() => _hostile.Sample(value => JavaScriptLiteral.Read(TypeScriptFunctions.Quoted(value)) == value);

    [Fact]
    public void TemplateLiteral_OfAnyText_IsThatText() => _hostile.Sample(value => JavaScriptLiteral.Read(TypeScriptFunctions.TemplateLiteral(value)) == value);

    [Fact]
    public void Comment_OfAnyText_StaysOnItsLine() => _hostile.Sample(value => !TypeScriptFunctions.Comment(value).Any(c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202E'));

    [Theory]
    [InlineData("\U0001F600 é", "\U0001F600 é")]
    [InlineData("\U000E0041", "\uFFFD")]
    public void Comment_KeepsWhatAReaderSees(string value, string expected) => Assert.Equal(expected, TypeScriptFunctions.Comment(value));

    [Theory]
    [InlineData("a b")]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a\n")]
    public void Identifier_ThatIsNone_IsADefectOfTheCaller(string name) => Assert.Throws<ArgumentException>(() => TypeScriptFunctions.Identifier(name));

    [Fact]
    public void Comment_WithHalfAPair_ShowsThatSomethingWasThere() => Assert.Equal("\uFFFDx", TypeScriptFunctions.Comment("\uD800x"));
}
