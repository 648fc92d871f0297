using System.IO.Compression;
using Wesley.TestKit;

namespace Wesley.Benchmarks.WholeProcess;

/// <summary>The engine as the tool's package for this platform has it: the native one, with the managed one and its plugins beside it.</summary>
internal sealed record Engine(string Folder)
{
    internal string Program => Path.Combine(Folder, "wesley-engine");

    internal string Plugins => Path.Combine(Folder, "plugins");

    /// <summary>Packs it and takes it out of its package.</summary>
    internal static async Task<Engine> Pack(TempFolder folder)
    {
        (await Command.RunAsync("dotnet", ["pack", "src/Wesley.Migrate.Cli", "-o", folder.PathOf("packages")], timeout: TimeSpan.FromMinutes(10)).ConfigureAwait(false)).Succeeded();
        await ZipFile.ExtractToDirectoryAsync(Directory.GetFiles(folder.PathOf("packages"), "wesley-engine.linux-x64.*.nupkg").Single(), folder.PathOf("engine")).ConfigureAwait(false);
        var engine = new Engine(folder.PathOf("engine", "tools", "net10.0", "linux-x64"));
        if (!OperatingSystem.IsWindows())
        {
            // Runs with packs are the managed program's, which the native one becomes.
            foreach (var program in Directory.GetFiles(engine.Folder, "wesley-engine*").Where(f => Path.GetFileName(f) is "wesley-engine" or "wesley-engine-managed"))
            {
                File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }

        return engine;
    }

    /// <summary>The same program in a folder of its own, which nobody has run yet.</summary>
    internal Engine Installed(string folder)
    {
        FolderCopy.Of(Folder, folder);
        return new(folder);
    }
}
