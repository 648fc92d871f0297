namespace Wesley.Packages.Tests;

/// <summary>What the native program takes on the machine that packs it.</summary>
internal static class Linker
{
    internal const string Missing = "The native program is linked on 64-bit Linux where clang or gcc is found (Debian: apt-get install gcc libc6-dev).";

    /// <summary>Whether packing finds it all, by the build's own question.</summary>
    internal static bool IsThere { get; } = OperatingSystem.IsLinux() && AskAsync(null).GetAwaiter().GetResult() is var said && !said.Contains("without its native program", StringComparison.Ordinal);

    /// <summary>What the build says of the linker; with another search path, if one is given.</summary>
    internal static async Task<string> AskAsync(string? path)
    {
        var variables = new Dictionary<string, string?>(UserSettings.Cleared);
        if (path is not null)
        {
            variables["PATH"] = path;
        }

        string[] arguments = ["msbuild", "src/Wesley.Migrate.Cli/Wesley.Migrate.Cli.csproj", "-t:FindLinker", "-p:RuntimeIdentifier=linux-x64", "-v:minimal", "-nologo"];
        return (await Command.RunAsync(Path.Combine(UserSettings.DotNet, "dotnet"), arguments, environment: variables)).Succeeded().Output;
    }
}
