using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Decide;

/// <summary>Demands that every decision is about something that happens: one that matches nothing is a mistake or a leftover.</summary>
public static class DecideStage
{
    /// <summary>The changes as they are, or the decisions that match none of them.</summary>
    public static StageResult<ImmutableArray<Change>> Run(
        ImmutableArray<Change> changes, DecisionSet decisions, ImmutableSortedDictionary<string, ChangeKindInfo> catalogue)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        if (decisions.All.IsEmpty)
        {
            return new() { Value = changes };
        }

        var at = changes.ToLookup(c => c.Coordinate);
        var effects = (Change change) => catalogue[change.Kind.Id].Effect;
        return new()
        {
            Value = changes,
            Diagnostics = [.. decisions.All.Select(d => Stale(d, [.. at[d.At]], changes, effects)).OfType<Diagnostic>()],
        };
    }

    private static Diagnostic? Stale(Decision decision, ImmutableArray<Change> here, ImmutableArray<Change> all, Func<Change, DataEffect> effect) =>
        decision.Kind switch
        {
            DecisionKind.Rename => here.Any(c => c.From == decision.From) ? null
                : DecisionProblem.Stale(decision, $"no change says that {decision.At} was {decision.From}; a rename is explained by the plugin Wesley.Plugins.RenameDetection"),
            DecisionKind.NotRename => here.Length > 0 || all.Any(c => c.Coordinate == decision.From) ? null
                : DecisionProblem.Stale(decision, $"neither {decision.At} nor {decision.From} changes"),
            DecisionKind.Remap => all.Any(c => c.Coordinate.Type == decision.At.Type && decision.Map.ContainsKey(c.Coordinate.Member ?? "")) ? null
                : DecisionProblem.Stale(decision, "the enum loses none of the values that it maps"),
            DecisionKind.Fill => Unless(here.Any(c => effect(c) == DataEffect.Backfill || IsAdded(c)), decision, "no row of this column needs a value"),
            DecisionKind.Convert => Unless(here.Any(c => effect(c) is DataEffect.Backfill or DataEffect.Refuse), decision, "the column's type does not change"),
            DecisionKind.AcceptLoss => Unless(here.Any(c => effect(c) is DataEffect.Refuse or DataEffect.Backfill or DataEffect.Destroy), decision, "nothing is lost there"),
            _ => Unless(here.Any(c => effect(c) == DataEffect.Destroy), decision, "nothing is dropped there"),
        };

    private static bool IsAdded(Change change) => change.Explains.Any(f => f.Aspect == SchemaAspect.Added);

    private static Diagnostic? Unless(bool matched, Decision decision, string why) => matched ? null : DecisionProblem.Stale(decision, why);
}
