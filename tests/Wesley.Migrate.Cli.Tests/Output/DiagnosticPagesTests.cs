using System.Text.RegularExpressions;
using Wesley.Migrate.Cli.Explanations;

namespace Wesley.Migrate.Cli.Tests.Output;

public sealed partial class DiagnosticPagesTests
{
    /// <summary>The ids of the program's own sources, found by the ways in which diagnostics are made there.</summary>
    public static TheoryData<string> UsedIds => new(MadeIn(Repository.PathOf("src")));

    internal static IEnumerable<string> MadeIn(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => Made().Matches(File.ReadAllText(f)))
            .Select(m => m.Groups["id"].Value)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(UsedIds))]
    public void Pages_IdInTheSources_IsExplained(string id) =>
        Assert.True(DiagnosticPages.Find(id) is not null, $"Nothing explains '{id}': add a section '## {id}' to a page in src/Wesley.Migrate.Cli/Explanations/Pages.");

    [Theory]
    [InlineData("config-invalid")]
    [InlineData("plugin-manifest-invalid")]
    [InlineData("decisions-invalid")]
    [InlineData("plan-invalid")]
    [InlineData("baseline-invalid")]
    [InlineData("contract-invalid")]
    [InlineData("plugin-api-newer")]
    public void Pages_IdPutTogetherInTheSources_IsExplained(string id) => Assert.NotNull(DiagnosticPages.Find(id));

    [Fact]
    public void Sections_Page_IsCutAtItsHeadings() =>
        Assert.Equal(
            [KeyValuePair.Create("a-b", "One.\nTwo."), KeyValuePair.Create("c-d", "Three.")],
            DiagnosticPages.Sections("# Title\n\n## a-b\nOne.\nTwo.\n\n## c-d\nThree.\n"));

    [GeneratedRegex("""(\b\w*Id\s*=\s*|\b(Error|Warning|Info|Of|At|Problem|Failed|Threw|Several|Report)\(\s*([\w.]+,\s*)?)"(?<id>[a-z][a-z0-9]*(-[a-z0-9]+)+)"(?!\))""")]
    private static partial Regex Made();
}
