using System.Collections.Immutable;
using System.Text.Json;

namespace Wesley.Migrate.Cli.Tests.Databases;

/// <summary>All migration folders taken through one kind of database, once for this test process.</summary>
internal static class DatabaseProof
{
    private static readonly Lazy<Task<(ImmutableDictionary<string, JsonElement>, CommandResult)>> OnPGlite = new(() => RunAsync("pglite"));
    private static readonly Lazy<Task<(ImmutableDictionary<string, JsonElement>, CommandResult)>> OnServer = new(() => RunAsync("server"));
    private static readonly Lazy<Task<(ImmutableDictionary<string, JsonElement>, CommandResult)>> OnNewest = new(() => RunAsync("newest"));

    /// <summary>Whether <c>WESLEY_SEEDS</c> asks for the long run, in which more servers see everything.</summary>
    internal static bool IsLong => Environment.GetEnvironmentVariable("WESLEY_SEEDS") is not null;

    /// <summary>PGlite is PostgreSQL in the process of Node.js; it is always there.</summary>
    internal static Task<(ImmutableDictionary<string, JsonElement> Lines, CommandResult Ended)> PGliteAsync() => OnPGlite.Value;

    /// <summary>A server is used where its programs are installed.</summary>
    internal static Task<(ImmutableDictionary<string, JsonElement> Lines, CommandResult Ended)> ServerAsync()
    {
        SkipWithoutServer();
        return OnServer.Value;
    }

    /// <summary>The newest server that npm carries; what <see cref="Migrations.OnNewest"/> names.</summary>
    internal static Task<(ImmutableDictionary<string, JsonElement> Lines, CommandResult Ended)> NewestAsync()
    {
        SkipWithoutNewest();
        return OnNewest.Value;
    }

    internal static void SkipWithoutNewest() => Assert.SkipWhen(PostgresBinaries.FindNewest() is null, "npm carries no PostgreSQL server that runs here, or there are no clients for it.");

    internal static void SkipWithoutServer() => Assert.SkipWhen(PostgresBinaries.Find() is null, "No PostgreSQL server is installed here.");

    private static Task<(ImmutableDictionary<string, JsonElement>, CommandResult)> RunAsync(string engine) =>
        NodeReport.RunAsync("main.ts", [engine, .. (engine == "newest" ? Migrations.OnNewest : Migrations.Written).Select(m => m.Folder)]);
}
