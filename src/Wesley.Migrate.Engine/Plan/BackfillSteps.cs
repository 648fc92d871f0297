using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Generate;
using Wesley.Migrate.Engine.Operations;
using Wesley.Migrate.Engine.Render;

namespace Wesley.Migrate.Engine.Plan;

/// <summary>One step a table that is expanded or filled, and one a script of a strategy's own.</summary>
internal static class BackfillSteps
{
    internal const string ExpandPath = "sql/expand.sql";

    internal static ImmutableArray<PlanStep> Of(PlanRequest request)
    {
        var first = request.Generation.Tables.FirstOrDefault(t => !ExpandOperations.Of(t).IsEmpty);
        return [.. request.Generation.Tables.Select(t => OfTable(request, t, expandsAll: ReferenceEquals(t, first))), .. request.Generation.Scripts.Select(s => OfScript(request, s))];
    }

    private static PlanStep OfTable(PlanRequest request, TableBackfill table, bool expandsAll)
    {
        var expands = !ExpandOperations.Of(table).IsEmpty;
        var changes = ChangesOf(request, table);
        var name = table.After.Name;
        return new()
        {
            Id = $"backfill-{table.Id}",
            Phase = PlanPhase.Backfill,
            Title = Title(table),
            DependsOn = [StepList.PreCheck, .. NeededBy(request, table)],
            Changes = [.. changes.Select(c => c.Id)],
            Artifacts = PlanArtifacts.Of(request, expands ? ExpandPath : "", table.Path, "catalog/before.ts", "catalog/after.ts"),
            Preconditions = Assertions(request, name, AssertionPhase.Pre, _ => true),
            Postconditions = Assertions(request, name, AssertionPhase.Post, k => k == AssertionKind.BackfillComplete),
            Strategies = [.. table.Fills.SelectMany(f => f.Strategies).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            NeedsReview = [.. table.Fills.Where(f => f.NeedsReview is not null).Select(f => f.NeedsReview!)],
            Idempotency = table.Fills.IsEmpty
                ? new() { Class = "conditional-ddl", Proof = "Every statement adds only what is not there yet." }
                : new() { Class = "guarded", Proof = IdempotencyProof.Of(table) },
            Locks = Locks.Backfill(request, table, expandsAll),
            Barriers = Barriers(table),
            Writers = Writers(table, expands),
            Rollback = Rollbacks.Worst(request, changes, StepList.Swap),
        };
    }

    private static PlanStep OfScript(PlanRequest request, OwnedScript script) => new()
    {
        Id = $"backfill-{FileName.Of(script.Script.Table)}-{FileName.Of(script.Claim.Strategy.Id)}",
        Phase = PlanPhase.Backfill,
        Title = $"Run the script of {script.Claim.Name} on {script.Script.Table}",
        DependsOn = [StepList.PreCheck],
        Changes = [script.Claim.Change.Id],
        Artifacts = PlanArtifacts.Of(request, FolderFiles.ScriptPath(script), "catalog/before.ts", "catalog/after.ts"),
        Preconditions = Assertions(request, script.Script.Table, AssertionPhase.Pre, _ => true),
        Strategies = [script.Claim.Name],
        Idempotency = new() { Class = "guarded", Proof = script.Script.IdempotencyProof },
        Locks = Locks.Script(request, script),
        Writers = new() { Must = $"Write {string.Join(", ", script.Script.Writes)} as the new schema has it." },
        Rollback = Rollbacks.Worst(request, [script.Claim.Change], StepList.Swap),
    };

    private static ImmutableArray<Change> ChangesOf(PlanRequest request, TableBackfill table)
    {
        var filled = table.Fills.SelectMany(f => f.Changes).ToHashSet(StringComparer.Ordinal);
        var added = table.AddedColumns.Select(c => Coordinate.OfMember(table.After.Name, c.Name)).ToHashSet();
        return
        [
            .. request.Stored.Where(c => filled.Contains(c.Id)
                || (added.Contains(c.Coordinate) && c.Explains.Any(f => f.Aspect is SchemaAspect.Added or SchemaAspect.Stored))),
        ];
    }

    private static string Title(TableBackfill table) => table.Fills.IsEmpty
        ? $"Add {Names(table.AddedColumns.Select(c => c.Name))} to {table.After.Name}; no row needs a value"
        : $"Fill {Names(table.Fills.Select(f => f.After.Name))} of {table.After.Name}";

    private static string Names(IEnumerable<string> names) => string.Join(", ", names);

    private static IEnumerable<string> NeededBy(PlanRequest request, TableBackfill table) =>
        from fill in table.Fills
        where fill.After.Type.Required
        let target = fill.After.References?.Type
        from other in request.Generation.Tables
        where other.After.Name == target && other != table && string.CompareOrdinal(other.Id, table.Id) < 0
        select $"backfill-{other.Id}";

    private static ImmutableArray<string> Assertions(PlanRequest request, string type, AssertionPhase phase, Func<AssertionKind, bool> kinds) =>
    [
        .. request.AssertionsOf(type).Where(a => a.Phase == phase && kinds(a.Kind)).Select(a => a.Id),
    ];

    private static ImmutableArray<WriteBarrier> Barriers(TableBackfill table) =>
    [
        .. table.Fills.Select(f => new WriteBarrier
        {
            Coordinate = Coordinate.OfMember(table.After.Name, f.After.Name).ToString(),
            Kind = f.Barrier,
            RaisedBy = f.Barrier == BarrierKind.Application ? null : ExpandPath,
            Before = table.Path,
        }),
    ];

    private static WriterDuty Writers(TableBackfill table, bool expands)
    {
        var own = table.Fills.Where(f => f.Barrier == BarrierKind.Application).Select(f => $"{table.After.Name}.{f.After.Name}").ToArray();
        return new()
        {
            Must = own.Length > 0
                ? $"Set {string.Join(", ", own)} in every insert and update before the script starts; nothing in the database does it."
                : table.Fills.IsEmpty ? CheckSteps.Nothing.Must : "Nothing: the barrier gives new rows their values.",
            Barrier = expands && table.Fills.Any(f => f.Barrier != BarrierKind.Application) ? ExpandPath : null,
        };
    }
}
