using System.Text.Json;

namespace Wesley.Migrate.Cli.Tests.SqlLint;

/// <summary>The linter of migrations, over the files of a folder.</summary>
internal static class Squawk
{
    private static readonly string _program = Path.Combine(NodePackages.Folder, "squawk-cli", "js", "bin", "squawk");

    internal static async Task<IReadOnlyList<Finding>> FindingsAsync(string folder, string version)
    {
        var files = Directory.GetFiles(folder, "*.sql").Order(StringComparer.Ordinal);
        var run = await Command.RunAsync(NodePackages.NodeExecutable, [_program, "--reporter", "json", "--pg-version", version, .. files]);

        return JsonSerializer.Deserialize<Finding[]>(run.Output, JsonSerializerOptions.Web) ?? [];
    }
}
