using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Cover;
using Wesley.Migrate.Engine.Detect;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Engine.Read;
using Wesley.Plugins.RenameDetection;
using Wesley.Plugins.SchemaChanges;

namespace Wesley.Plugins.Tests.SchemaChanges;

/// <summary>What the detectors find between two versions, read and run as the engine does it.</summary>
internal sealed record Detection
{
    internal required SchemaPair Schemas { get; init; }

    internal required ImmutableArray<Change> Changes { get; init; }

    internal required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    internal IEnumerable<string> Ids => Changes.Select(c => c.Id);

    internal IEnumerable<Diagnostic> Uncovered => CoverStage.Run(Schemas, Changes).Diagnostics;

    internal static Detection Between(string before, string after) => Of(Read(before, after));

    internal static Detection Of(SchemaPair schemas) => Of(schemas, DecisionSet.Empty, new SchemaChangesPlugin());

    internal static Detection WithRenames(string before, string after) =>
        Of(Read(before, after), DecisionSet.Empty, new SchemaChangesPlugin(), new RenameDetectionPlugin());

    internal static Detection Of(SchemaPair schemas, DecisionSet decisions, params IMigrationPlugin[] plugins)
    {
        var set = PluginSet.Of(plugins.Select(Load));
        var catalogue = Catalogue.Of(set);
        Assert.Empty(catalogue.Diagnostics.Select(d => d.Message));
        var found = DetectStage.Run(schemas, set, catalogue.Value, decisions);
        return new Detection { Schemas = schemas, Changes = found.Value, Diagnostics = found.Diagnostics };
    }

    internal static SchemaPair Read(string before, string after)
    {
        var read = SdlReader.ReadPair(Source("before", before), Source("after", after), ReadOptions.Default);
        Assert.Empty(read.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Message));
        return read.Value;
    }

    private static ImmutableArray<SourceText> Source(string version, string text) =>
        [new() { Name = $"{version}.graphql", Text = text }];

    private static LoadedPlugin Load(IMigrationPlugin plugin) => new()
    {
        Identity = new() { Id = plugin.GetType().Name, Version = "0.0.0", Sha256 = "sha256:" + new string('0', 64) },
        Definition = plugin.Define(PluginOptions.Empty),
    };
}
