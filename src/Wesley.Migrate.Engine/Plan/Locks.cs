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

    /// <summary>The pre-check reads what it asks about, and what it is to remember.</summary>
    internal static ImmutableArray<LockHint> Pre(PlanRequest request) => InOrder(
        Reads(request, request.Assertions.Where(a => a.Assertion.Phase == AssertionPhase.Pre))
            .Concat(TablesRead.ToRemember(request.Assertions, request.Schemas).Select(OperationLocks.Reading)));

    internal static ImmutableArray<LockHint> Post(PlanRequest request) => InOrder(Reads(request, ContractFiles.OfPost(request)));

    /// <summary>The locks of a table's step; <c>sql/expand.sql</c> runs as a whole in the first step that has it.</summary>
    internal static ImmutableArray<LockHint> Backfill(PlanRequest request, TableBackfill table, bool expandsAll) =>
        InOrder((expandsAll ? request.Generation.Tables : [table]).SelectMany(t => ExpandOperations.Of(t)).SelectMany(o => OperationLocks.Of(o))
            .Concat(table.Fills.IsEmpty ? [] : Writes(request, table.Before, table.Fills.Select(f => f.Into))));

    internal static ImmutableArray<LockHint> Script(PlanRequest request, OwnedScript script) =>
        InOrder(Writes(request, script.Before, script.Script.Writes));

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
                .Concat(Reads(request, ContractFiles.OfBackfill(request))));
    }

    internal static ImmutableArray<LockHint> Drop(PlanRequest request) =>
        InOrder(ContractOperations.Of(request.Schemas, request.Pairing, isSwitched: !request.DropsOnly).SelectMany(o => OperationLocks.Of(o)));

    private static IEnumerable<LockHint> Reads(PlanRequest request, IEnumerable<OwnedAssertion> assertions) =>
        TablesRead.By(assertions, request.Schemas).Select(OperationLocks.Reading);

    // A column that refers, written where it stands, has the row that it refers to held for the moment.
    private static IEnumerable<LockHint> Writes(PlanRequest request, TableType table, IEnumerable<string> columns) =>
    [
        OperationLocks.Of(table.TableName, "ROW EXCLUSIVE", "batch"),
        .. table.Columns.Where(c => columns.Contains(c.ColumnName)).Select(c => c.References?.Type).OfType<string>()
            .Select(t => request.Schemas.Before.Table(t)?.TableName).OfType<string>().Where(t => t != table.TableName)
            .Select(t => OperationLocks.Of(t, "ROW SHARE", "moment")),
    ];

    /// <summary>Each mode on a table once, the longest, by table and strength.</summary>
    private static ImmutableArray<LockHint> InOrder(IEnumerable<LockHint> hints) =>
    [
        .. hints.GroupBy(l => (l.Relation, l.Mode)).Select(g => g.MaxBy(l => l.Duration == "scan"))!
            .OfType<LockHint>().OrderBy(l => l.Relation, StringComparer.Ordinal).ThenByDescending(l => Array.IndexOf(Weakest, l.Mode)),
    ];
}
