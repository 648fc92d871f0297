using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Wesley.Migrate.Cli.Tests.Databases;

namespace Wesley.Migrate.Cli.Tests.Rehearsals;

/// <summary>Rehearsals of many folders in one process of Node.js, which sets a database up once and copies it.</summary>
internal static class Rehearsing
{
    private static readonly string Program = Repository.PathOf("src", "rehearsal", "main.ts");

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(20);

    /// <summary>The answers by folder: <c>rehearsal</c>, or <c>problem</c> and <c>help</c>.</summary>
    /// <param name="folders">Migration folders with their packages.</param>
    /// <param name="rows">Rows of each table.</param>
    /// <param name="databaseUrl">A scratch database; null for PGlite.</param>
    internal static async Task<ImmutableDictionary<string, JsonElement>> ManyAsync(IEnumerable<string> folders, int rows, string? databaseUrl = null)
    {
        var ended = await Node.RunAsync(
            Program,
            ["--rows", rows.ToString(CultureInfo.InvariantCulture), .. databaseUrl is null ? Array.Empty<string>() : ["--server"], "--", .. folders],
            new Dictionary<string, string?> { ["DATABASE_URL"] = databaseUrl },
            timeout: Limit);
        var lines = ended.Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line));
        return lines.ToImmutableDictionary(line => line.GetProperty("folder").GetString()!, StringComparer.Ordinal);
    }

    /// <summary>The same, half of the folders each in a process of its own, and on a server in a database of its own.</summary>
    internal static async Task<ImmutableDictionary<string, JsonElement>> HalvesAsync(IReadOnlyList<string> folders, int rows, Func<Task<string>>? scratch = null)
    {
        string?[] urls = scratch is null ? [null, null] : [await scratch(), await scratch()];
        var halves = await Task.WhenAll(urls.Select((url, half) => ManyAsync(folders.Where((_, i) => i % 2 == half), rows, url)));
        return halves[0].AddRange(halves[1]);
    }

    /// <summary>Everything that went wrong, one a line.</summary>
    internal static string Problems(this JsonElement line) =>
        !line.TryGetProperty("rehearsal", out var rehearsal) ? line.ToString()
        : string.Join('\n', rehearsal.GetProperty("problems").EnumerateArray().Select(problem => problem.GetString()))
            + (rehearsal.GetProperty("green").GetBoolean() == (rehearsal.GetProperty("problems").GetArrayLength() == 0) ? "" : "green does not say what the problems say");

    /// <summary>Every third, from one of the first three on: what is done in whole elsewhere, or takes long, is done in part unless <c>WESLEY_SEEDS</c> asks for the long run.</summary>
    internal static ImmutableArray<T> Share<T>(IEnumerable<T> all, int first = 0) =>
        [.. all.Where((_, i) => i % 3 == first || DatabaseProof.IsLong)];

    /// <summary>A scratch database on the server of this test process; the test is skipped where there is no server.</summary>
    internal static async Task<string> ScratchAsync()
    {
        DatabaseProof.SkipWithoutServer();
        return await ScratchAsync((await PostgresServer.SharedAsync())!);
    }

    /// <summary>The same on the newest server that npm carries.</summary>
    internal static async Task<string> ScratchOnNewestAsync()
    {
        DatabaseProof.SkipWithoutNewest();
        return await ScratchAsync((await PostgresServer.NewestAsync())!);
    }

    private static async Task<string> ScratchAsync(PostgresServer server) => server.ConnectionString(await server.CreateDatabaseAsync());
}
