namespace Wesley.Packages.Tests;

/// <summary>The installed tool completes its words in each shell itself, and not in an imitation of one.</summary>
public sealed class CompletionTests(Machine machine)
{
    [Theory]
    [InlineData("bash")]
    [InlineData("fish")]
    [InlineData("powershell")]
    [InlineData("zsh")]
    public async Task Word_InEachShell_IsCompletedToWhatTheProgramKnows(string shell)
    {
        var words = await CompletionShell.Named(shell).CompleteAsync("wesley-engine plugins new", machine);

        Assert.Contains("new-rule", words);
        Assert.DoesNotContain("list", words);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("fish")]
    [InlineData("powershell")]
    public async Task Value_OfAnOption_IsCompleted(string shell) =>
        Assert.Equal(["github", "gitlab"], (await CompletionShell.Named(shell).CompleteAsync("wesley-engine run --format g", machine)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("bash")]
    [InlineData("fish")]
    [InlineData("powershell")]
    public async Task Option_BehindOthers_IsCompleted(string shell) =>
        Assert.Equal(["--write-baseline", "--write-decisions"],
            (await CompletionShell.Named(shell).CompleteAsync("wesley-engine run --from a.graphql --verbose --wri", machine)).Order(StringComparer.Ordinal));
}
