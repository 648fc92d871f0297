namespace Wesley.Architecture.Tests;

public sealed class TopLevelTests
{
    private static readonly string[] Folders = ["plugin-template", "plugins", "schemas", "src", "tests"];

    public static TheoryData<string> HouseFolders => new(Folders);

    [Theory]
    [MemberData(nameof(HouseFolders))]
    public void Folder_SaysWhatBelongsInIt(string folder) =>
        Assert.True(File.Exists(Repository.PathOf(folder, "README.md")), $"{folder}/README.md is missing");
}
