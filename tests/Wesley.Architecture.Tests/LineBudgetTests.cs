namespace Wesley.Architecture.Tests;

/// <summary>Size is a design tool: one noun, one file.</summary>
public sealed class LineBudgetTests
{
    private static readonly (string Path, int Lines)[] Files = [.. RepositoryFiles
        .Below(["src", "plugins", "tests", "plugin-template"], ".cs", ".ts", ".mjs")
        .Where(path => !path.Contains("/expected/", StringComparison.Ordinal))
        .Select(path => (path, File.ReadLines(Repository.PathOf(path)).Count()))];

    [Fact]
    public void Files_None_IsOver300Lines() => Assert.Empty(Files.Where(file => file.Lines > 300));

    [Theory]
    [InlineData(150, 0.9)]
    [InlineData(60, 0.5)]
    public void Files_Share_StaysUnderTheBudget(int lines, double share)
    {
        var over = Files.Where(file => file.Lines >= lines).OrderByDescending(file => file.Lines).ToList();

        Assert.True(over.Count <= Files.Length * (1 - share),
            $"{over.Count} of {Files.Length} files have {lines} lines or more; split the longest:\n{string.Join('\n', over.Take(20))}");
    }

    /// <summary>The part that walks, writes and survives; what a script says, drivers and contracts stand beside it.</summary>
    [Fact]
    public void BackfillRuntime_Whole_StaysUnder1500Lines() =>
        Assert.InRange(Files.Where(file => file.Path.StartsWith("src/backfill-runtime/", StringComparison.Ordinal)).Sum(file => file.Lines), 500, 1500);

    [Fact]
    public void GeneratedScripts_WithOneFill_StayUnder80Lines()
    {
        var scripts = RepositoryFiles.Below(["tests/Scenarios"], ".ts")
            .Where(path => path.Contains("/expected/backfill/", StringComparison.Ordinal))
            .Select(path => (Path: path, Text: File.ReadAllText(Repository.PathOf(path))))
            .Where(script => script.Text.Split("table.fill(").Length == 2)
            .ToList();

        Assert.NotEmpty(scripts);
        Assert.All(scripts, script => Assert.InRange(script.Text.Split('\n').Length, 10, 80));
    }
}
