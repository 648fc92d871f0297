using Wesley.Migrate.Cli.Tests.Commands;
using Wesley.Migrate.Cli.Tests.Scenarios;

namespace Wesley.Migrate.Cli.Tests.Output.Formats;

/// <summary>The scenarios that have a folder <c>formats</c>: what <c>diff</c> prints in each format, to look at.</summary>
public sealed class FormatGoldenTests
{
    private static readonly (string Format, string File)[] _files =
    [
        ("text", "diff.txt"), ("json", "report.json"), ("sarif", "report.sarif"), ("junit", "junit.xml"), ("github", "annotations.txt"), ("gitlab", "code-quality.json"), ("markdown", "comment.md"),
    ];

    public static TheoryData<string> Names => [.. Scenario.All.Where(s => Directory.Exists(Repository.PathOf(Folder(s.Name)))).Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Scenario_InEveryFormat_IsAsExpected(string name)
    {
        using var work = new Workspace();
        foreach (var (file, text) in Scenario.Named(name).Files)
        {
            work.File(file, text);
        }

        Golden.VerifyFolder(_files.ToDictionary(f => f.File, f => work.Run("diff", "--from", "before.graphql", "--to", "after.graphql", "--format", f.Format).Out), Folder(name));
    }

    [Fact]
    public void Formats_AllOfThem_HaveAGolden() => Assert.Equal(Enum.GetNames<Options.OutputFormat>().Length, _files.Length);

    private static string Folder(string name) => $"tests/Scenarios/{name}/formats";
}
