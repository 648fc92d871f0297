using System.Security.Cryptography;
using Wesley.Migrate.Hosting.Loading;

namespace Wesley.Migrate.Hosting.Tests.Loading;

public sealed class FolderEntryTests
{
    [Fact]
    public void All_OfAFolder_DoesNotGoIntoLinks()
    {
        using var folder = new TempFolder();
        folder.Write("rules/a/rule.md", "a");
        Directory.CreateSymbolicLink(folder.PathOf("again"), folder.PathOf("rules"));

        Assert.Equal(
            ["again folder link", "rules folder", "rules/a folder", "rules/a/rule.md"],
            FolderEntry.All(folder.Path).OrderBy(e => e.Path, StringComparer.Ordinal).Select(e => e.Path + (e.IsFolder ? " folder" : "") + (e.IsLink ? " link" : "")));
        Assert.Equal(["rules/a/rule.md"], PluginFiles.Hashes(FolderEntry.All(folder.Path)).Select(h => h.Key));
    }

    [Fact]
    public void Outside_SeveralLinks_NamesTheFirst_AndAFolderBeforeItsNamesake()
    {
        using var folder = new TempFolder();
        using var elsewhere = new TempFolder();
        folder.Write("inside.txt", "x");
        File.CreateSymbolicLink(folder.PathOf("a-inside"), folder.PathOf("inside.txt"));
        Directory.CreateDirectory(folder.PathOf("b"));
        Directory.CreateSymbolicLink(folder.PathOf("b-out"), elsewhere.Path);
        File.CreateSymbolicLink(folder.PathOf("b", "out"), elsewhere.PathOf("nothing"));

        Assert.Equal("b/out", FolderLinks.Outside(folder.Path, FolderEntry.All(folder.Path)));
        File.Delete(folder.PathOf("b", "out"));
        Assert.Equal("b-out", FolderLinks.Outside(folder.Path, FolderEntry.All(folder.Path)));
        Directory.Delete(folder.PathOf("b-out"));
        Assert.Null(FolderLinks.Outside(folder.Path, FolderEntry.All(folder.Path)));
    }

    // Around the size that is read by one call.
    [Theory]
    [InlineData(0)]
    [InlineData(16 * 1024 - 1)]
    [InlineData(16 * 1024)]
    [InlineData(40_000)]
    public void Hashes_OfAFileOfAnySize_AreThoseOfAllItsBytes(int length)
    {
        using var folder = new TempFolder();
        byte[] bytes = [.. Enumerable.Range(0, length).Select(i => (byte)(i * 7))];
        File.WriteAllBytes(folder.PathOf("file"), bytes);

        Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)), Assert.Single(PluginFiles.Hashes(FolderEntry.All(folder.Path))).Value);
    }
}
