using Wesley.TestKit;

namespace Wesley.Benchmarks.WholeProcess;

/// <summary>The engine as the tool's package for this platform has it: compiled ahead of time, with its plugins beside it.</summary>
internal sealed record Engine(string Folder)
{
    internal string Program => Path.Combine(Folder, "wesley-engine");

    internal string Plugins => Path.Combine(Folder, "plugins");

    /// <summary>Publishes it, as packing does.</summary>
    internal static async Task<Engine> Publish(TempFolder folder)
    {
        var target = folder.PathOf("engine");
        (await Command.RunAsync("dotnet", ["publish", "src/Wesley.Migrate.Cli", "-r", "linux-x64", "-o", target], timeout: TimeSpan.FromMinutes(10)).ConfigureAwait(false)).Succeeded();
        return new(target);
    }

    /// <summary>The same program in a folder of its own, which nobody has run yet.</summary>
    internal Engine Installed(string folder)
    {
        FolderCopy.Of(Folder, folder);
        return new(folder);
    }
}
