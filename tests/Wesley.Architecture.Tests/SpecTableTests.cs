using System.Text.RegularExpressions;

namespace Wesley.Architecture.Tests;

/// <summary>The table of <c>tests/README.md</c> says which test proves which line of the specification; it may not go stale.</summary>
public sealed partial class SpecTableTests
{
    private static readonly string[] Rows = [.. File.ReadLines(Repository.PathOf("tests/README.md"))
        .SkipWhile(line => line != "## What proves what")
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| line", StringComparison.Ordinal))];

    private static readonly ILookup<string, string> Sources = RepositoryFiles.Below(["tests"], ".cs", ".ts")
        .ToLookup(path => Path.GetFileName(path), path => File.ReadAllText(Repository.PathOf(path)), StringComparer.Ordinal);

    public static TheoryData<string> Tests => [.. Rows.SelectMany(row => Name().Matches(row).Select(m => m.Groups[1].Value)).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tests))]
    public void Test_NamedInTheTable_Exists(string name)
    {
        var found = name.EndsWith(".test.ts", StringComparison.Ordinal)
            ? Sources.Contains(name)
            : name.Split('.') is [var type, var method] && Sources[$"{type}.cs"].Any(text => text.Contains($" {method}(", StringComparison.Ordinal));

        Assert.True(found, $"tests/README.md names {name}, and there is no such test.");
    }

    [Theory]
    [InlineData(15, "T-2-2-1, backfill scripts")]
    [InlineData(13, "T-2-2-2, switch-over plan and contracts")]
    [InlineData(14, "The whole path")]
    public void Part_OfTheTable_HasEveryLine(int lines, string part)
    {
        var text = File.ReadAllText(Repository.PathOf("tests/README.md"));
        var rows = text[text.IndexOf($"### {part}", StringComparison.Ordinal)..].Split('\n').Skip(1).TakeWhile(l => !l.StartsWith('#')).ToArray();

        Assert.Equal(lines, rows.Count(Rows.Contains));
        Assert.All(rows.Where(Rows.Contains), row => Assert.Matches(Name(), row.Split('|')[2]));
    }

    [GeneratedRegex(@"`([A-Z]\w+Tests\.\w+|[a-z-]+\.test\.ts)`")]
    private static partial Regex Name();
}
