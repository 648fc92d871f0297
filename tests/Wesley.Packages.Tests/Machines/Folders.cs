namespace Wesley.Packages.Tests;

/// <summary>Folders as somebody copies them: without what builds put there.</summary>
internal static class Folders
{
    internal static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(f => !IsBuilt(Path.GetRelativePath(from, f))))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    /// <summary>Every text file of such a folder.</summary>
    internal static IReadOnlyDictionary<string, string> Texts(string folder) => GoldenFiles.Read(folder, IsBuilt);

    private static bool IsBuilt(string path) => path.Replace('\\', '/').Split('/').Any(part => part is "bin" or "obj");
}
