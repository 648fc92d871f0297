using System.Runtime.InteropServices;

namespace Wesley.Packages.Tests;

/// <summary>What a test takes over from whoever runs it: feeds and packages of others, and nothing else.</summary>
internal static class UserSettings
{
    private static readonly string _home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    /// <summary>The folder of the .NET that runs the tests.</summary>
    internal static string DotNet { get; } = Path.GetFullPath("../../..", RuntimeEnvironment.GetRuntimeDirectory());

    /// <summary>The user's NuGet configuration, with the feeds in it; null where the default is in force.</summary>
    internal static string? NuGet { get; } = Path.Combine(_home, ".nuget", "NuGet", "NuGet.Config") is var file && File.Exists(file) ? file : null;

    /// <summary>
    /// The packages that were fetched already. Null where the engine's own are among them: those would be taken for the ones packed now.
    /// </summary>
    internal static string? FallbackPackages { get; } = Fetched(Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(_home, ".nuget", "packages"));

    /// <summary>Variables of the test run at hand that must not reach a build or a test run inside it.</summary>
    internal static IReadOnlyDictionary<string, string?> Cleared { get; } = Variables();

    /// <summary>The same for a program that only has to find the .NET that runs the tests.</summary>
    internal static IReadOnlyDictionary<string, string?> Runtime { get; } = new Dictionary<string, string?>(Cleared) { ["DOTNET_ROOT"] = DotNet };

    private static string? Fetched(string folder) =>
        Directory.Exists(folder) && !Directory.EnumerateDirectories(folder, "wesley*").Any() ? folder : null;

    private static Dictionary<string, string?> Variables()
    {
        string[] inherited = ["MSBUILD", "TESTINGPLATFORM", "DOTNET_CLI", "DOTNET_HOST_PATH", "DOTNET_ROOT", "NUGET_"];
        var cleared = Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(name => inherited.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            .ToDictionary(name => name, _ => (string?)null);
        cleared["DOTNET_NOLOGO"] = "1";
        cleared["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        cleared["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // A node of another build has read another home folder's settings.
        cleared["MSBUILDDISABLENODEREUSE"] = "1";
        return cleared;
    }
}
