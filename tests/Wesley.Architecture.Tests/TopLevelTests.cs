namespace Wesley.Architecture.Tests;

public sealed class TopLevelTests
{
    private static readonly string[] Folders = ["plugin-template", "plugins", "schemas", "src", "tests"];

    private static readonly string[] Files =
    [
        "BannedSymbols.txt", "Directory.Build.props", "Directory.Packages.props", "LICENSE", "README.md", "Wesley.Migrate.Engine.sln", "global.json",
    ];

    // Not in git: see .gitignore.
    private static readonly string[] Produced = ["artifacts", "bin", "migration", "node_modules", "obj", "TestResults"];

    public static TheoryData<string> HouseFolders => new(Folders);

    [Fact]
    public void TopLevel_Entries_AreTheHouseAndWhatToolsRequire()
    {
        var entries = Directory.EnumerateFileSystemEntries(Repository.Root).Select(entry => Path.GetFileName(entry))
            .Where(name => !name.StartsWith('.')).Except(Produced);

        Assert.Empty(entries.Except(Folders).Except(Files));
    }

    [Theory]
    [MemberData(nameof(HouseFolders))]
    public void Folder_SaysWhatBelongsInIt(string folder) =>
        Assert.True(File.Exists(Repository.PathOf(folder, "README.md")), $"{folder}/README.md is missing");
}
