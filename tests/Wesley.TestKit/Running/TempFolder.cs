namespace Wesley.TestKit;

/// <summary>A folder of its own for one test, removed with everything in it.</summary>
public sealed class TempFolder : IDisposable
{
    /// <summary>Absolute path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("wesley-").FullName;

    /// <summary>Absolute path of something in the folder.</summary>
    public string PathOf(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Writes a text file, with the folders it needs, and returns its absolute path.</summary>
    public string Write(string relative, string text)
    {
        GoldenFiles.WriteText(PathOf(relative), text);
        return PathOf(relative);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
