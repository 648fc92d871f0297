namespace Wesley.Benchmarks.WholeProcess;

/// <summary>A folder with everything in it, once more.</summary>
internal static class FolderCopy
{
    internal static void Of(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
