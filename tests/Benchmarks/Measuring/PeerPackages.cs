using Wesley.TestKit;

namespace Wesley.Benchmarks.Measuring;

/// <summary>The peers' npm packages, installed on first use: the tests do not need them.</summary>
internal static class PeerPackages
{
    private static readonly string Folder = Repository.PathOf("tests", "Benchmarks");

    internal static string Script { get; } = Repository.PathOf("tests", "Benchmarks", "peers", "measure.mjs");

    /// <summary>graphql-inspector's command line.</summary>
    internal static string InspectorProgram { get; } = Repository.PathOf("tests", "Benchmarks", "node_modules", ".bin", "graphql-inspector");

    internal static async Task Install()
    {
        if (!File.Exists(InspectorProgram))
        {
            var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
            (await Command.RunAsync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], Folder).ConfigureAwait(false)).Succeeded();
        }
    }
}
