using Wesley.Migrate.Cli.Output.Diagnostics;

namespace Wesley.Migrate.Cli.Tests.Output;

public sealed class SourceLineTests
{
    [Fact]
    public void Of_PlainLine_PutsCaretsUnderWhatIsMeant()
    {
        var line = SourceLine.Of("  age: Int!", 3, 3);

        Assert.Equal(("  age: Int!", 2, 3), (line.Text, line.Indent, line.Carets));
    }

    [Fact]
    public void Of_Tabs_AreExpandedBeforeTheCaret()
    {
        var line = SourceLine.Of("\t\tage: Int", 3, 3);

        Assert.Equal(("        age: Int", 8), (line.Text, line.Indent));
    }

    [Fact]
    public void Of_LongLine_IsCutAroundWhatIsMeant()
    {
        var line = SourceLine.Of(new string('a', 500) + "MEANT" + new string('b', 500), 501, 5);

        Assert.Equal("MEANT", line.Text.Substring(line.Indent, line.Carets));
        Assert.StartsWith("…", line.Text, StringComparison.Ordinal);
        Assert.EndsWith("…", line.Text, StringComparison.Ordinal);
        Assert.True(line.Text.Length <= SourceLine.MaxWidth + 2);
    }

    [Fact]
    public void Of_ControlCharacters_AreShownAndTheCaretStillFits()
    {
        var line = SourceLine.Of("\u202Eage: Int", 2, 3);

        Assert.Equal("age", line.Text.Substring(line.Indent, line.Carets));
        Assert.DoesNotContain('\u202E', line.Text);
    }

    [Theory]
    [InlineData(99, 4)]
    [InlineData(1, 99)]
    public void Of_PlaceBeyondTheLine_StaysInIt(int column, int length)
    {
        var line = SourceLine.Of("short", column, length);

        Assert.InRange(line.Indent + line.Carets, 1, 6);
    }
}
