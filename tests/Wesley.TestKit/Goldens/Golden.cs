namespace Wesley.TestKit;

/// <summary>
/// Expected output kept as plain files. Paths are relative to the repository's root, with slashes.
/// <c>UPDATE_GOLDENS=1 dotnet test</c> accepts what differs; with <c>CI=true</c> nothing is ever written.
/// </summary>
public static class Golden
{
    private static readonly GoldenStore Store = new(Repository.Root, ModeFrom(Environment.GetEnvironmentVariable));

    /// <summary>Fails unless <paramref name="path"/> holds exactly <paramref name="actual"/>.</summary>
    public static void Verify(string actual, string path) => Store.Verify(actual, path);

    /// <summary>Fails unless folder <paramref name="path"/> holds exactly these files, name by name and text by text.</summary>
    public static void VerifyFolder(IReadOnlyDictionary<string, string> actual, string path) => Store.VerifyFolder(actual, path);

    /// <summary>The same for a folder on disk; <paramref name="except"/> leaves out produced files by relative path.</summary>
    public static void VerifyFolder(string actualFolder, string path, Func<string, bool>? except = null) =>
        Store.VerifyFolder(GoldenFiles.Read(actualFolder, except), path);

    /// <summary>Fails when folder <paramref name="path"/> holds a file that no test verifies.</summary>
    public static void VerifyNoOrphans(string path, IEnumerable<string> verified) => Store.VerifyNoOrphans(path, verified);

    /// <summary>CI wins over the wish to accept.</summary>
    public static GoldenMode ModeFrom(Func<string, string?> variable) =>
        variable("CI") is "true" or "1" ? GoldenMode.Compare
        : variable("UPDATE_GOLDENS") is "true" or "1" ? GoldenMode.Accept
        : GoldenMode.Receive;
}
