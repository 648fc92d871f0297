using System.Text;

namespace Wesley.TestKit;

/// <summary>Golden files on disk: UTF-8 without a byte order mark, LF.</summary>
public static class GoldenFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Every file below a folder by its relative path with slashes, in ordinal order.</summary>
    public static SortedDictionary<string, string> Read(string folder, Func<string, bool>? except = null)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Names(folder).Where(path => except?.Invoke(path) != true))
        {
            files.Add(path, ReadText(Path.Combine(folder, path)));
        }

        return files;
    }

    /// <summary>Relative paths below a folder, received files left out; nothing when there is no such folder.</summary>
    public static IEnumerable<string> Names(string folder) => !Directory.Exists(folder) ? [] :
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).Contains(".received.", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));

    /// <summary>The text as it stands: a byte order mark stays visible, invalid UTF-8 throws.</summary>
    public static string ReadText(string file) => Utf8.GetString(File.ReadAllBytes(file));

    /// <summary>Writes the text, and its folder where it is missing.</summary>
    public static void WriteText(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, Utf8.GetBytes(text));
    }

    /// <summary>Where the text that does not match goes: <c>plan.received.json</c> beside <c>plan.json</c>.</summary>
    public static string ReceivedName(string golden) =>
        Path.ChangeExtension(golden, null) + ".received" + (Path.GetExtension(golden) is { Length: > 0 } extension ? extension : ".txt");
}
