namespace Wesley.Packages.Tests;

/// <summary>The installed tool as the two programs that it is on 64-bit Linux, and the native one once more without the other.</summary>
public sealed class NativePrograms : IDisposable
{
    private const string ManagedName = "wesley-engine-managed";
    private readonly TempFolder _alone = new();

    public NativePrograms(Machine machine)
    {
        ArgumentNullException.ThrowIfNull(machine);
        Assert.SkipUnless(Linker.IsThere, Linker.Missing);
        // Where `dotnet tool install` has put the package.
        Folder = Path.GetDirectoryName(Directory.GetFiles(machine.PathOf(".dotnet", "tools", ".store", "wesley-engine"), ManagedName, SearchOption.AllDirectories).Single())!;
        Folders.Copy(Folder, _alone.Path);
        File.Delete(_alone.PathOf(ManagedName));
    }

    /// <summary>Where both stand.</summary>
    internal string Folder { get; }

    /// <summary>The one that everybody calls.</summary>
    internal string Native => Path.Combine(Folder, "wesley-engine");

    /// <summary>The one that loads plugins.</summary>
    internal string Managed => Path.Combine(Folder, ManagedName);

    /// <summary>The native one with nobody to give way to: what it answers it has answered itself.</summary>
    internal string Alone => _alone.PathOf("wesley-engine");

    /// <summary>Runs one of them in a folder.</summary>
    internal static Task<CommandResult> RunAsync(string program, IEnumerable<string> arguments, string folder, string input = "") =>
        Command.RunAsync(program, arguments, folder, UserSettings.Runtime, input);

    public void Dispose() => _alone.Dispose();
}
