namespace Wesley.Architecture.Tests;

public sealed class LockFileTests
{
    public static TheoryData<string> LockFiles => new(RepositoryFiles.Below(["src", "plugins", "tests"], "packages.lock.json", "package-lock.json"));

    [Theory]
    [MemberData(nameof(LockFiles))]
    public void LockFile_Packages_ComeFromWhateverRegistryTheUserHas(string path) =>
        Assert.DoesNotContain("\"resolved\": \"http", File.ReadAllText(Repository.PathOf(path)), StringComparison.Ordinal);
}
