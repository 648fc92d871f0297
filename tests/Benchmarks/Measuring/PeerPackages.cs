using Wesley.TestKit;

namespace Wesley.Benchmarks.Measuring;

/// <summary>The peers' npm packages, installed on first use: the tests do not need them.</summary>
internal static class PeerPackages
{
    private static readonly string Folder = Repository.PathOf("tests", "Benchmarks");

    internal static string Script { get; } = Repository.PathOf("tests", "Benchmarks", "peers", "measure.mjs");

    internal static async Task Install()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
            (await Command.RunAsync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], Folder).ConfigureAwait(false)).Succeeded();
        }
    }
}
