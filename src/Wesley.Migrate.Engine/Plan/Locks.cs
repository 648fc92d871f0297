using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Contract;
using Wesley.Migrate.Engine.Generate;
using Wesley.Migrate.Engine.Operations;

namespace Wesley.Migrate.Engine.Plan;

/// <summary>The locks of a step: those of its operations, by the names that the tables have when it begins.</summary>
internal static class Locks
{
    private static readonly string[] Weakest = ["ACCESS SHARE", "ROW SHARE", "ROW EXCLUSIVE", "SHARE UPDATE EXCLUSIVE", "SHARE", "SHARE ROW EXCLUSIVE", "EXCLUSIVE", "ACCESS EXCLUSIVE"];

    internal static LockHint Batch(string table) => OperationLocks.Of(table, "ROW EXCLUSIVE", "batch");

    internal static ImmutableArray<LockHint> Reads(ImmutableArray<OwnedAssertion> assertions, AssertionPhase phase) =>
        InOrder(assertions.Where(a => a.Assertion.Phase == phase && a.Assertion.Mode == AssertionMode.Full).Select(a => OperationLocks.Reading(a.Assertion.Table)));

    internal static ImmutableArray<LockHint> Backfill(TableBackfill table) =>
        InOrder([.. ExpandOperations.Of(table).SelectMany(o => OperationLocks.Of(o)), .. table.Fills.IsEmpty ? [] : ImmutableArray.Create(Batch(table.Before.TableName))]);

    internal static ImmutableArray<LockHint> Swap(PlanRequest request)
    {
        var (tables, references) = SwitchFiles.Operations(request);
        var old = tables.GroupBy(t => t.After, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Before, StringComparer.Ordinal);
        var existing = request.Schemas.Before.Tables.Select(t => t.TableName).ToHashSet(StringComparer.Ordinal);
        return InOrder(
            tables.SelectMany(t => t.Ahead.Concat(t.Swap).Concat(t.Behind)).Concat(references).SelectMany(o => OperationLocks.Of(o))
                .Select(l => l with { Relation = old.GetValueOrDefault(l.Relation, l.Relation) })
                // A new table blocks nobody.
                .Where(l => existing.Contains(l.Relation))
                .Concat(Reads(request.Assertions, AssertionPhase.Filled)));
    }

    internal static ImmutableArray<LockHint> Drop(PlanRequest request) =>
        InOrder(ContractOperations.Of(request.Schemas, request.Pairing, isSwitched: !request.DropsOnly).SelectMany(o => OperationLocks.Of(o)));

    /// <summary>Each mode on a table once, the longest, by table and strength.</summary>
    private static ImmutableArray<LockHint> InOrder(IEnumerable<LockHint> hints) =>
    [
        .. hints.GroupBy(l => (l.Relation, l.Mode)).Select(g => g.MaxBy(l => l.Duration == "scan"))!
            .OfType<LockHint>().OrderBy(l => l.Relation, StringComparer.Ordinal).ThenByDescending(l => Array.IndexOf(Weakest, l.Mode)),
    ];
}
