using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Cover;

/// <summary>
/// Proves that nothing was lost on the way: walks both models without looking at any detector's work and demands that each raw
/// difference is explained by exactly one change, and that no change explains a difference that is not there.
/// </summary>
public static class CoverStage
{
    /// <summary>The changes as they are, or the differences that nobody, or more than one change, explains.</summary>
    public static StageResult<ImmutableArray<Change>> Run(SchemaPair schemas, ImmutableArray<Change> changes) =>
        Run(schemas, changes, () => WithoutRenames(schemas));

    /// <summary>
    /// The differences as they are when nothing was renamed, which is nearly always so. No detector has a say in them: they can
    /// be looked for while the detectors are at work.
    /// </summary>
    internal static HashSet<SchemaFact> WithoutRenames(SchemaPair schemas) => RawDifferences.Of(schemas, NameMap.Of([]));

    internal static StageResult<ImmutableArray<Change>> Run(
        SchemaPair schemas, ImmutableArray<Change> changes, Func<HashSet<SchemaFact>> withoutRenames)
    {
        var names = NameMap.Of(changes);
        var facts = names.IsEmpty ? withoutRenames() : RawDifferences.Of(schemas, names);
        var explained = new Dictionary<SchemaFact, List<Change>>();
        foreach (var change in changes)
        {
            foreach (var fact in change.Explains)
            {
                (explained.TryGetValue(fact, out var by) ? by : explained[fact] = []).Add(change);
            }
        }

        return new()
        {
            Value = changes,
            Diagnostics =
            [
                .. facts.Where(f => !explained.ContainsKey(f)).Order().Select(CoverProblem.Uncovered),
                .. explained.Where(e => e.Value.Count > 1).OrderBy(e => e.Key).Select(e => CoverProblem.Twice(e.Key, e.Value)),
                .. explained.Where(e => !facts.Contains(e.Key)).OrderBy(e => e.Key).Select(e => CoverProblem.Phantom(e.Key, e.Value[0])),
            ],
        };
    }
}
