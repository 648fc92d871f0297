using Wesley.Migrate.Engine.Report;

namespace Wesley.Migrate.Engine.Tests.Report;

public sealed class PageFunctionsTests
{
    [Theory]
    [InlineData("</script>", "&lt;/script&gt;")]
    [InlineData("a\"b'c&d", "a&quot;b&#39;c&amp;d")]
    [InlineData("\u202Ea\u2066\u0000\u0085\uFEFF", "\uFFFDa\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("a\n\tb \u05E9 \U0001F600", "a\n\tb \u05E9 \U0001F600")]
    public void Text_OfAnyText_IsNoMarkupAndHidesNothing(string value, string expected) => Assert.Equal(expected, PageFunctions.Text(value));

    [Fact]
    public void Text_OfHalfAPair_IsVisible() => Assert.Equal("a\uFFFDb", PageFunctions.Text("a\uD800b"));

    [Fact]
    public void Code_OfHostileText_IsSpansOfText() =>
        Assert.Equal("<span class=\"c-string\">&#39;&lt;/code&gt;\uFFFD&#39;</span>", PageFunctions.Code("'</code>\u202E'", "a.sql"));
}
