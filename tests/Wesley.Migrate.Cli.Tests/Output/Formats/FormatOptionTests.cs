using Wesley.Migrate.Cli.Tests.Commands;

namespace Wesley.Migrate.Cli.Tests.Output.Formats;

public sealed class FormatOptionTests
{
    [Theory]
    [InlineData("diff --from a --to b --format serif", "'serif' is no format of this command; did you mean 'sarif'?")]
    [InlineData("diff --from a --to b --format SARIF", "did you mean 'sarif'?")]
    [InlineData("run --from a --to b --out c --format yaml", "it has text, json, sarif, junit, github, gitlab or markdown")]
    [InlineData("plan show x --format sarif", "it has text or json")]
    public void Format_ThatIsNone_IsRefusedWithTheOnesThereAre(string line, string says)
    {
        using var work = new Workspace();

        work.Run(line.Split(' ')).Exits(ExitCodes.Usage).Complains(says);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("markdown")]
    public void Report_InAFormat_IsTheSameEveryTimeAndHasNoColour(string format)
    {
        using var work = new Workspace { Colours = true }.Schemas();

        var first = work.Compare("--format", format).Exits(ExitCodes.Clean);

        Assert.Equal("", first.Error);
        Assert.DoesNotContain('\u001b', first.Out);
        Assert.DoesNotContain('\r', first.Out);
        Assert.EndsWith("\n", first.Out, StringComparison.Ordinal);
        Assert.Equal(first.Out, work.Compare("--format", format).Exits(ExitCodes.Clean).Out);
    }
}
