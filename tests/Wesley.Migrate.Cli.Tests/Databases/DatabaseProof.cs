using System.Collections.Immutable;
using System.Text.Json;

namespace Wesley.Migrate.Cli.Tests.Databases;

/// <summary>All migration folders taken through one kind of database, once for this test process.</summary>
internal static class DatabaseProof
{
    private static readonly Lazy<Task<(ImmutableDictionary<string, JsonElement>, CommandResult)>> OnPGlite = new(() => RunAsync("pglite"));
    private static readonly Lazy<Task<(ImmutableDictionary<string, JsonElement>, CommandResult)>> OnServer = new(() => RunAsync("server"));

    /// <summary>PGlite is PostgreSQL in the process of Node.js; it is always there.</summary>
    internal static Task<(ImmutableDictionary<string, JsonElement> Lines, CommandResult Ended)> PGliteAsync() => OnPGlite.Value;

    /// <summary>A server is used where its programs are installed.</summary>
    internal static Task<(ImmutableDictionary<string, JsonElement> Lines, CommandResult Ended)> ServerAsync()
    {
        SkipWithoutServer();
        return OnServer.Value;
    }

    internal static void SkipWithoutServer() => Assert.SkipWhen(PostgresBinaries.Find() is null, "No PostgreSQL server is installed here.");

    private static Task<(ImmutableDictionary<string, JsonElement>, CommandResult)> RunAsync(string engine) =>
        NodeReport.RunAsync("main.ts", [engine, .. Migrations.Written.Select(m => m.Folder)]);
}
