using System.Runtime.InteropServices;

namespace Wesley.TestKit;

/// <summary>The npm packages of the tests, installed by the build into <c>tests/node_modules</c>.</summary>
public static class NodePackages
{
    /// <summary>Absolute path of <c>tests/node_modules</c>.</summary>
    public static string Folder { get; } = Repository.PathOf("tests", "node_modules");

    private static string Platform => OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "darwin" : "linux";

    private static string Architecture => RuntimeInformation.OSArchitecture switch
    {
        System.Runtime.InteropServices.Architecture.Arm64 => "arm64",
        _ => "x64",
    };

    private static string Suffix => OperatingSystem.IsWindows() ? ".exe" : "";

    /// <summary>The native TypeScript 7 compiler.</summary>
    public static string TypeScriptCompiler { get; } = Existing(
        $"@typescript/typescript-{Platform.Replace("win", "win32", StringComparison.Ordinal)}-{Architecture}/lib/tsc{Suffix}");

    /// <summary>A Node.js that runs TypeScript files as they are.</summary>
    public static string NodeExecutable { get; } = Existing(
        $"{(Platform == "darwin" && Architecture == "arm64" ? "node-bin" : "node")}-{Platform}-{Architecture}/bin/node{Suffix}");

    /// <summary>Makes the packages importable from scripts in a folder outside the repository.</summary>
    public static void LinkInto(string folder) => Directory.CreateSymbolicLink(Path.Combine(folder, "node_modules"), Folder);

    private static string Existing(string relative)
    {
        var path = Path.Combine(Folder, relative);
        return File.Exists(path) ? path : throw new FileNotFoundException($"tests/node_modules/{relative} is missing; `npm ci` in tests/ brings it.", path);
    }
}
