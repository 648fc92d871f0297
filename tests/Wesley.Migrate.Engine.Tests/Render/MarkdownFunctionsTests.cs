using CsCheck;
using Wesley.Migrate.Engine.Render;

namespace Wesley.Migrate.Engine.Tests.Render;

public sealed class MarkdownFunctionsTests
{
    [Theory]
    [InlineData("a|b", "`a\\|b`")]
    [InlineData("a\\|<b>", "<code>a&#92;&#124;&#60;b&#62;</code>")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("`a``", "``` `a`` ```")]
    [InlineData("User.email", "`User.email`")]
    [InlineData("", "<code></code>")]
    public void Code_IsOneSpanInOneCell(string value, string expected) => Assert.Equal(expected, MarkdownFunctions.Code(value));

    [Theory]
    [InlineData("# no heading", "\\# no heading")]
    [InlineData("- no item", "\\- no item")]
    [InlineData("<b> & `code` | *x*", "\\<b\\> \\& \\`code\\` \\| \\*x\\*")]
    [InlineData("[a](javascript:b)", "\\[a\\](javascript:b)")]
    [InlineData("two\nlines", "two\uFFFDlines")]
    [InlineData("add-on (new) #1", "add-on (new) #1")]
    public void Text_HoldsNoMarkup(string value, string expected) => Assert.Equal(expected, MarkdownFunctions.Text(value));

    [Fact]
    public void Label_OfAnyText_IsOneQuotedLine() => Gen.String.Sample(value =>
    {
        var label = MarkdownFunctions.Label(value);

        return label[0] == '"' && label[^1] == '"' && !label[1..^1].Any(c => c is '"' or '<' or '>' or '`' or '\n' or '\r' or '\u2028');
    });

    [Fact]
    public void Text_OfAnyText_IsOneLineOfOneCell() => Gen.String.Sample(value =>
    {
        var text = MarkdownFunctions.Text(value);

        return !text.Any(char.IsControl) && !text.Replace("\\\\", "", StringComparison.Ordinal).Replace("\\|", "", StringComparison.Ordinal).Contains('|', StringComparison.Ordinal);
    });
}
