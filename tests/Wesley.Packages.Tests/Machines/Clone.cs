namespace Wesley.Packages.Tests;

/// <summary>The repository in another folder, as it stands: what is tracked and what would be.</summary>
internal static class Clone
{
    internal static async Task MakeAsync(string folder)
    {
        var listed = await Command.RunAsync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
        foreach (var file in listed.Succeeded().Output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(f => File.Exists(Repository.PathOf(f))))
        {
            var target = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Repository.PathOf(file), target);
        }
    }
}
