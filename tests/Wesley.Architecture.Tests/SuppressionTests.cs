using System.Text.RegularExpressions;

namespace Wesley.Architecture.Tests;

public sealed partial class SuppressionTests
{
    public static TheoryData<string> BuildFiles => new(RepositoryFiles
        .Below(["src", "plugins", "tests"], ".csproj", ".props", ".targets").Append("Directory.Build.props"));

    // What others wrote was not made for trimming. The one place says which libraries, and how it is known that they work.
    private const string OfLibraries = "<NoWarn>$(NoWarn);IL2104;IL3053</NoWarn>";

    [Theory]
    [MemberData(nameof(BuildFiles))]
    public void BuildFile_Silences_Nothing(string path) =>
        Assert.Empty(Silencers().Matches(File.ReadAllText(Repository.PathOf(path)).Replace(OfLibraries, "", StringComparison.Ordinal)).Select(match => match.Value));

    [Fact]
    public void EditorConfig_Stays_Under60Lines() => Assert.True(File.ReadLines(Repository.PathOf(".editorconfig")).Count() < 60);

    [GeneratedRegex("NoWarn|WarningsNotAsErrors|MSBuildWarningsAsMessages|<TreatWarningsAsErrors>false|<Nullable>disable|<RunAnalyzers>false")]
    private static partial Regex Silencers();
}
