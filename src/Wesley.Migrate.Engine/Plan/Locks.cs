using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Contract;
using Wesley.Migrate.Engine.Generate;

namespace Wesley.Migrate.Engine.Plan;

/// <summary>The locks of a step. See https://www.postgresql.org/docs/current/explicit-locking.html.</summary>
internal static class Locks
{
    internal static LockHint Batch(string table) => new() { Relation = table, Mode = "ROW EXCLUSIVE", Duration = "batch", Blocks = "writes to the same rows" };

    internal static ImmutableArray<LockHint> Reads(ImmutableArray<OwnedAssertion> assertions, AssertionPhase phase) =>
    [
        .. assertions.Where(a => a.Assertion.Phase == phase && a.Assertion.Mode == AssertionMode.Full)
            .Select(a => a.Assertion.Table).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(t => new LockHint { Relation = t, Mode = "ACCESS SHARE", Duration = "scan", Blocks = "schema changes" }),
    ];

    internal static ImmutableArray<LockHint> Backfill(TableBackfill table, bool expands) =>
    [
        .. expands ? [Exclusive(table.Before.TableName)] : ImmutableArray<LockHint>.Empty,
        .. table.Fills.IsEmpty ? [] : ImmutableArray.Create(Batch(table.Before.TableName)),
    ];

    internal static ImmutableArray<LockHint> Swap(PlanRequest request, ImmutableArray<Change> changes) =>
    [
        .. changes.SelectMany(c => Tables(request, c)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Exclusive),
    ];

    private static LockHint Exclusive(string table) => new() { Relation = table, Mode = "ACCESS EXCLUSIVE", Duration = "moment", Blocks = "reads and writes" };

    // An enum's change reaches every table that has a column of it; a new table blocks nobody.
    private static IEnumerable<string> Tables(PlanRequest request, Change change)
    {
        var before = request.Schemas.Before;
        return (before.Table((change.From ?? change.Coordinate).Type) ?? request.Pairing.TableBefore(change.Coordinate.Type)) is { } table ? [table.TableName]
            : before.Enum(change.Coordinate.Type) is { } @enum
                ? before.Tables.Where(t => t.Columns.Any(c => c.Type.Name == @enum.Name)).Select(t => t.TableName)
                : [];
    }
}
