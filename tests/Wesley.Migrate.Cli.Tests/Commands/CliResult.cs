namespace Wesley.Migrate.Cli.Tests.Commands;

/// <summary>What a run of the command line left.</summary>
internal sealed record CliResult
{
    public required int Code { get; init; }

    public required string Out { get; init; }

    public required string Error { get; init; }

    /// <summary>This result, when it has the exit code; else everything that was said.</summary>
    internal CliResult Exits(int code)
    {
        Assert.True(code == Code, $"exit code {Code} instead of {code}\n{Out}\n{Error}");
        return this;
    }

    internal CliResult Says(params string[] texts)
    {
        Assert.All(texts, text => Assert.Contains(text, Out, StringComparison.Ordinal));
        return this;
    }

    internal CliResult Complains(params string[] texts)
    {
        Assert.All(texts, text => Assert.Contains(text, Error, StringComparison.Ordinal));
        return this;
    }
}
