using Wesley.Migrate.Engine.Report;

namespace Wesley.Migrate.Engine.Tests.Report;

public sealed class TextWrapTests
{
    [Theory]
    [InlineData("short", "short")]
    [InlineData("a word and another one", "a word and|another one")]
    [InlineData("averyveryverylongword", "averyveryv|erylongwor d")]
    [InlineData("one two three four five six seven eight nine ten", "one two|three four|five six…")]
    [InlineData("", "")]
    public void Lines_OfAText_FitTheWidth(string text, string expected) => Assert.Equal(expected, string.Join('|', TextWrap.Lines(text, 100)));
}
