using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Tests.Scenarios;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Detect;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Tests.Conservation;

/// <summary>The first stages alone, with the first-party plugins: the law is about changes, and plans would take most of the time.</summary>
internal static class Detecting
{
    internal static PipelineResult Run(string before, string after)
    {
        var read = SdlReader.ReadPair(Source("before", before), Source("after", after), ReadOptions.Default);
        if (!read.Succeeded)
        {
            return new() { Stage = "read", Diagnostics = read.Diagnostics };
        }

        var catalogue = Catalogue.Of(LoadedEngine.Plugins).Value;
        var found = DetectStage.Run(read.Value, LoadedEngine.Plugins, catalogue, DecisionSet.Empty);
        return new()
        {
            Stage = found.Succeeded ? "cover" : "detect",
            Schemas = read.Value,
            Catalogue = catalogue,
            Changes = found.Value,
            Diagnostics = found.Diagnostics,
        };
    }

    private static System.Collections.Immutable.ImmutableArray<SourceText> Source(string version, string text) =>
        [new() { Name = $"{version}.graphql", Text = text }];
}
