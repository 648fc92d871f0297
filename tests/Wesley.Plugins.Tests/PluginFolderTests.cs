namespace Wesley.Plugins.Tests;

public sealed class PluginFolderTests
{
    public static TheoryData<string> Plugins =>
        new(Directory.GetDirectories(Repository.PathOf("plugins"), "Wesley.Plugins.*").Select(d => Path.GetFileName(d)));

    [Theory]
    [MemberData(nameof(Plugins))]
    public void Plugin_FolderAndProject_HaveTheSameName(string plugin) =>
        Assert.True(File.Exists(Repository.PathOf("plugins", plugin, plugin + ".csproj")));
}
