using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Detect;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Engine.Read;
using Wesley.Plugins.ComputedDefaults;
using Wesley.Plugins.DefaultBackfill;
using Wesley.Plugins.RenameDetection;
using Wesley.Plugins.SchemaChanges;

namespace Wesley.Plugins.Tests;

/// <summary>Two versions of a schema with what is decided and found between them.</summary>
internal sealed record Migration
{
    internal required SchemaPair Schemas { get; init; }

    internal required DecisionSet Decisions { get; init; }

    internal required ImmutableArray<Change> Changes { get; init; }

    internal SchemaPairing Pairing => SchemaPairing.Of(Schemas, Changes);

    internal IEnumerable<string> Ids => Changes.Select(c => c.Id);

    internal static Migration Between(string before, string after, params Decision[] decisions) =>
        Of(before, after, decisions, new SchemaChangesPlugin(), new RenameDetectionPlugin(), new ComputedDefaultsPlugin());

    internal static Migration Of(string before, string after, Decision[] decisions, params IMigrationPlugin[] plugins)
    {
        var read = SdlReader.ReadPair([new() { Name = "before.graphql", Text = before }], [new() { Name = "after.graphql", Text = after }], ReadOptions.Default);
        Assert.Empty(read.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Message));
        var set = PluginSet.Of(plugins.Select(Load));
        var decided = new DecisionSet { All = [.. decisions] };
        var found = DetectStage.Run(read.Value, set, Catalogue.Of(set).Value, decided, MergedConversions.Of(set).Value);
        Assert.Empty(found.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Message));
        return new Migration { Schemas = read.Value, Decisions = decided, Changes = found.Value };
    }

    internal BackfillOutcome Plan(IBackfillStrategy strategy, string changeId) => strategy.Plan(new BackfillRequest
    {
        Change = Assert.Single(Changes, c => c.Id == changeId),
        Schemas = Schemas,
        Changes = Changes,
        Pairing = Pairing,
        Decisions = Decisions,
    });

    internal Fill Fill(IBackfillStrategy strategy, string changeId) => Assert.Single(Assert.IsType<FillOutcome>(Plan(strategy, changeId)).Fills);

    internal Diagnostic Refusal(IBackfillStrategy strategy, string changeId) => Assert.IsType<Refused>(Plan(strategy, changeId)).Diagnostic;

    /// <summary>What both strategies of values fill.</summary>
    internal ImmutableArray<Fill> Fills =>
    [
        .. from strategy in new IBackfillStrategy[] { new DefaultValueStrategy(), new ComputedValueStrategy() }
           from change in Changes
           where strategy.Claims.Any(c => c.Matches(change.Kind))
           let outcome = Plan(strategy, change.Id) as FillOutcome
           where outcome is not null
           from fill in outcome.Fills
           select fill,
    ];

    internal ImmutableArray<Assertion> Evaluate(IContractRule rule, params Fill[] more) => Evaluate(rule, [], more);

    internal ImmutableArray<Assertion> Evaluate(IContractRule rule, ImmutableArray<WrittenColumn> written, params Fill[] more) => rule.Evaluate(new RuleRequest
    {
        Changes = [.. Changes.Where(c => rule.Watches.Any(w => w.Matches(c.Kind)))],
        AllChanges = Changes,
        Fills = [.. Fills, .. more],
        Written = written,
        Schemas = Schemas,
        Pairing = Pairing,
        Decisions = Decisions,
    });

    private static LoadedPlugin Load(IMigrationPlugin plugin) => new()
    {
        Identity = new() { Id = plugin.GetType().Name, Version = "0.0.0", Sha256 = "sha256:" + new string('0', 64) },
        Definition = plugin.Define(PluginOptions.Empty),
    };
}
