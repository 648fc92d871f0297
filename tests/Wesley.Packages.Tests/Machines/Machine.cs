[assembly: AssemblyFixture(typeof(Wesley.Packages.Tests.Machine))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace Wesley.Packages.Tests;

/// <summary>
/// The machine of somebody who has just heard of the engine: a home folder with nothing in it, on which the first chapter of the
/// tutorial has been carried out. Packages of others come from whatever feeds this machine has, the engine's from the folder
/// that was packed from this repository.
/// </summary>
public sealed class Machine : IAsyncLifetime
{
    private readonly TempFolder _home = new();

    /// <summary>Where the first chapter has put the packages.</summary>
    internal static string Packages { get; } = Repository.PathOf("artifacts", "packages");

    internal string Home => _home.Path;

    internal string PathOf(params string[] parts) => _home.PathOf(parts);

    public async ValueTask InitializeAsync()
    {
        if (UserSettings.NuGet is { } settings)
        {
            Directory.CreateDirectory(PathOf(".nuget", "NuGet"));
            File.Copy(settings, PathOf(".nuget", "NuGet", "NuGet.Config"));
        }

        if (Directory.Exists(Packages))
        {
            Directory.Delete(Packages, recursive: true);
        }

        // The build of the tests has held this source to the analysers; they change no byte.
        var shell = Shell(Repository.Root, ("RunAnalyzers", "false"));
        foreach (var command in Tutorial.FirstChapter)
        {
            await shell.RunAsync(command);
        }
    }

    /// <summary>A shell of this machine in a folder; a variable with null is not there.</summary>
    internal Shell Shell(string folder, params IEnumerable<(string Name, string? Value)> more)
    {
        var variables = Variables();
        foreach (var (name, value) in more)
        {
            variables[name] = value;
        }

        return new(folder, variables);
    }

    /// <summary>A program in a folder on this machine.</summary>
    internal Task<CommandResult> RunAsync(string program, string[] arguments, string folder) =>
        Command.RunAsync(program, arguments, folder, Variables(), timeout: TimeSpan.FromMinutes(10));

    /// <summary>The installed tool.</summary>
    internal string Engine => PathOf(".dotnet", "tools", "wesley-engine");

    private Dictionary<string, string?> Variables() => new(UserSettings.Cleared)
    {
        ["HOME"] = Home,
        ["PATH"] = string.Join(Path.PathSeparator, UserSettings.DotNet, Path.GetDirectoryName(NodePackages.NodeExecutable), Environment.GetEnvironmentVariable("PATH"), PathOf(".dotnet", "tools")),
        ["NUGET_FALLBACK_PACKAGES"] = UserSettings.FallbackPackages,
    };

    public ValueTask DisposeAsync()
    {
        _home.Dispose();
        return ValueTask.CompletedTask;
    }
}
