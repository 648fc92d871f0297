namespace Wesley.Architecture.Tests.TestKit;

public sealed class GoldenTests : IDisposable
{
    private readonly TempFolder root = new();

    [Fact]
    public void Verify_SameText_WritesNothing()
    {
        root.Write("expected/plan.json", "{}\n");

        Store(GoldenMode.Receive).Verify("{}\n", "expected/plan.json");

        Assert.Equal(["expected/plan.json"], Files());
    }

    [Fact]
    public void Verify_OtherText_ShowsTheDifferenceAndKeepsTheReceivedText()
    {
        root.Write("expected/plan.md", "one\ntwo\n");

        var mismatch = Assert.Throws<GoldenMismatchException>(() => Store(GoldenMode.Receive).Verify("one\n2\n", "expected/plan.md"));

        Assert.Contains("-two\n+2", mismatch.Message, StringComparison.Ordinal);
        Assert.Equal("one\n2\n", File.ReadAllText(root.PathOf("expected/plan.received.md")));
        Assert.Equal("one\ntwo\n", File.ReadAllText(root.PathOf("expected/plan.md")));
    }

    [Fact]
    public void Verify_MissingGolden_Fails() =>
        Assert.Throws<GoldenMismatchException>(() => Store(GoldenMode.Receive).Verify("x", "new.txt"));

    [Fact]
    public void Verify_InCi_WritesNothing()
    {
        Assert.Throws<GoldenMismatchException>(() => Store(GoldenMode.Compare).Verify("x", "new.txt"));

        Assert.Empty(Files());
    }

    [Fact]
    public void Verify_Accepting_WritesTheGoldenWithoutByteOrderMark()
    {
        root.Write("plan.received.md", "old");

        Store(GoldenMode.Accept).Verify("é\n", "plan.md");

        Assert.Equal<byte>([0xC3, 0xA9, 0x0A], File.ReadAllBytes(root.PathOf("plan.md")));
        Assert.False(File.Exists(root.PathOf("plan.received.md")));
    }

    [Theory]
    [InlineData("a\r\n")]
    [InlineData("\uFEFFa\n")]
    public void Verify_CarriageReturnOrByteOrderMark_FailsEvenWhenAccepting(string text) =>
        Assert.Throws<GoldenMismatchException>(() => Store(GoldenMode.Accept).Verify(text, "a.txt"));

    [Fact]
    public void VerifyFolder_MissingExtraAndDifferentFiles_AreAllNamed()
    {
        root.Write("expected/same.txt", "same");
        root.Write("expected/other.txt", "other");
        root.Write("expected/deep/orphan.txt", "orphan");

        var mismatch = Assert.Throws<GoldenMismatchException>(() => Store(GoldenMode.Receive).VerifyFolder(
            new Dictionary<string, string> { ["same.txt"] = "same", ["other.txt"] = "changed", ["new.txt"] = "new" }, "expected"));

        Assert.Contains("expected/other.txt differs", mismatch.Message, StringComparison.Ordinal);
        Assert.Contains("expected/new.txt does not exist", mismatch.Message, StringComparison.Ordinal);
        Assert.Contains("expected/deep/orphan.txt was not produced", mismatch.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("same.txt", mismatch.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void VerifyFolder_Accepting_LeavesExactlyTheProducedFiles()
    {
        root.Write("expected/orphan.txt", "orphan");

        Store(GoldenMode.Accept).VerifyFolder(new Dictionary<string, string> { ["deep/new.ts"] = "new" }, "expected");

        Assert.Equal(["expected/deep/new.ts"], Files());
    }

    [Fact]
    public void VerifyNoOrphans_UnverifiedFile_IsNamed()
    {
        root.Write("goldens/a.txt", "");
        root.Write("goldens/b.txt", "");

        var mismatch = Assert.Throws<GoldenMismatchException>(() => Store(GoldenMode.Receive).VerifyNoOrphans("goldens", ["a.txt"]));

        Assert.Equal("goldens/b.txt is verified by no test.", mismatch.Message);
    }

    [Theory]
    [InlineData("true", "1", GoldenMode.Compare)]
    [InlineData(null, "1", GoldenMode.Accept)]
    [InlineData(null, null, GoldenMode.Receive)]
    public void ModeFrom_Environment_CiWins(string? ci, string? update, GoldenMode mode) =>
        Assert.Equal(mode, Golden.ModeFrom(name => name == "CI" ? ci : update));

    public void Dispose() => root.Dispose();

    private GoldenStore Store(GoldenMode mode) => new(root.Path, mode);

    private IEnumerable<string> Files() => Directory.EnumerateFiles(root.Path, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(root.Path, file));
}
