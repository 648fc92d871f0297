namespace Wesley.Migrate.Cli.Tests.Runtime;

/// <summary>The backfill runtime is TypeScript and so are its tests; each of their files is one test here, so that none is forgotten.</summary>
public sealed class BackfillRuntimeTests(SharedDatabases databases) : IClassFixture<SharedDatabases>
{
    private static readonly string Folder = Repository.PathOf("tests", "backfill-runtime");

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Folder, "*.test.ts").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task TestFile_UnderNode_Passes(string file)
    {
        var ended = await Command.RunAsync(
            NodePackages.NodeExecutable, ["--disable-warning=ExperimentalWarning", "--test", "--test-reporter=spec", file], Folder,
            new Dictionary<string, string?> { ["WESLEY_TEST_SHARED"] = databases.Line },
            timeout: TimeSpan.FromMinutes(15));

        Assert.True(ended.ExitCode == 0, ended.ToString());
        Assert.Contains("fail 0", ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("pass 0", ended.Output, StringComparison.Ordinal);
    }
}
