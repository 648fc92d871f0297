using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Claim;
using Wesley.Migrate.Engine.Cover;
using Wesley.Migrate.Engine.Decide;
using Wesley.Migrate.Engine.Detect;
using Wesley.Migrate.Engine.Generate;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Engine.Read;
using Wesley.Plugins.DefaultBackfill;
using Wesley.Plugins.RenameDetection;
using Wesley.Plugins.SchemaChanges;
using Wesley.Plugins.TypeConversions;

namespace Wesley.Plugins.Tests.TypeConversions;

/// <summary>Two schemas through the engine's stages with the plugins that explain changes and convert, up to the first stage with errors.</summary>
internal sealed record ConversionRun
{
    internal ImmutableArray<Change> Changes { get; private init; } = [];

    internal ImmutableArray<Diagnostic> Diagnostics { get; private init; } = [];

    internal Generation? Generation { get; private init; }

    internal IEnumerable<string> Ids => Changes.Select(c => c.Id);

    internal IEnumerable<string> Errors => Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Id);

    internal Change Change(string id) => Assert.Single(Changes, c => c.Id == id);

    internal Fill Fill(string at) => Assert.Single(Generation!.Fills, f => f.Coordinate.ToString() == at);

    internal Diagnostic Diagnostic(string id) => Assert.Single(Diagnostics, d => d.Id == id);

    internal static ConversionRun Of(string before, string after, params Decision[] decisions)
    {
        var read = Valid(SdlReader.ReadPair([Source("before.graphql", before)], [Source("after.graphql", after)], ReadOptions.Default));
        var plugins = PluginSet.Of([Load(new SchemaChangesPlugin()), Load(new RenameDetectionPlugin()), Load(new TypeConversionsPlugin()), Load(new DefaultBackfillPlugin())]);
        var catalogue = Valid(Catalogue.Of(plugins));
        var conversions = Valid(MergedConversions.Of(plugins));
        var decided = new DecisionSet { All = [.. decisions] };
        var none = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

        var detected = DetectStage.Run(read, plugins, catalogue, decided, conversions);
        var run = new ConversionRun { Changes = detected.Value, Diagnostics = detected.Diagnostics };
        if (!detected.Succeeded)
        {
            return run;
        }

        Valid(CoverStage.Run(read, detected.Value));
        Valid(DecideStage.Run(detected.Value, decided, catalogue));
        var claimed = ClaimStage.Run(detected.Value, catalogue, plugins, none, none);
        run = run with { Diagnostics = [.. run.Diagnostics, .. claimed.Diagnostics] };
        if (!claimed.Succeeded)
        {
            return run;
        }

        var generated = GenerateStage.Run(claimed.Value, detected.Value, read, decided, conversions);
        return run with { Generation = generated.Value, Diagnostics = [.. run.Diagnostics, .. generated.Diagnostics] };
    }

    private static T Valid<T>(StageResult<T> result)
    {
        Assert.Empty(result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Message));
        return result.Value;
    }

    private static SourceText Source(string name, string text) => new() { Name = name, Text = text };

    private static LoadedPlugin Load(IMigrationPlugin plugin) => new()
    {
        Identity = new() { Id = plugin.GetType().Name, Version = "0.0.0", Sha256 = "sha256:" + new string('0', 64) },
        Definition = plugin.Define(PluginOptions.Empty),
    };
}
