using System.Collections.Immutable;
using System.Text.Json;

namespace Wesley.Migrate.Cli.Tests.Databases;

/// <summary>The programs in <c>tests/databases</c>: each prints one JSON line a migration folder.</summary>
internal static class NodeReport
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(20);

    /// <summary>The lines by folder; a folder that the program did not get to is missing, and <paramref name="program"/>'s output says why.</summary>
    internal static async Task<(ImmutableDictionary<string, JsonElement> Lines, CommandResult Ended)> RunAsync(string program, params string[] arguments)
    {
        var ended = await Node.RunAsync(Repository.PathOf("tests", "databases", program), arguments, timeout: Limit);
        var lines = ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line));
        return (lines.ToImmutableDictionary(line => line.GetProperty("folder").GetString()!, StringComparer.Ordinal), ended);
    }

    /// <summary>Everything that did not hold, one a line.</summary>
    internal static string Failures(this (ImmutableDictionary<string, JsonElement> Lines, CommandResult Ended) report, string folder) =>
        report.Lines.TryGetValue(folder, out var line)
            ? string.Join('\n', line.GetProperty("failures").EnumerateArray().Select(failure => failure.GetString()))
            : $"no report of {folder}\n{report.Ended}";
}
