namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>The first acceptance criterion: a required <c>email</c> on <c>User</c>, with and without a source for its value.</summary>
public sealed class RequiredEmailTests
{
    private const string Before = "type User @wes_table(name: \"users\") {\n  id: ID! @wes_pk\n}";

    [Fact]
    public void Email_WithoutADefault_GetsTheZeroValueMarkedForReview()
    {
        var script = With("email: String!").Files["backfill/001-user.ts"];

        Assert.Contains("const SQL_email = `''::text`;", script, StringComparison.Ordinal);
        Assert.Contains("source: 'zero'", script, StringComparison.Ordinal);
        Assert.Contains("review: 'needs-review'", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Email_WithADefault_GetsThatDefaultAndNoReview()
    {
        var script = With("email: String! @wes_default(value: \"nobody@example.com\")").Files["backfill/001-user.ts"];

        Assert.Contains("'nobody@example.com'", script, StringComparison.Ordinal);
        Assert.DoesNotContain("needs-review", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Email_UniqueWithoutASource_IsRefusedBecauseAConstantCollides()
    {
        var run = With("email: String! @wes_unique");

        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Contains("a constant collides from row 2", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Files);
    }

    private static EngineRun With(string field) => EngineRun.Of(Before, Before.Replace("\n}", $"\n  {field}\n}}", StringComparison.Ordinal));
}
