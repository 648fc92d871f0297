using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Contract;
using Wesley.Migrate.Engine.Operations;

namespace Wesley.Migrate.Engine.Plan;

/// <summary>The steps in which the database takes on the new schema.</summary>
internal static class SwapSteps
{
    internal static PlanStep Swap(PlanRequest request, ImmutableArray<PlanStep> backfills, bool onlyDrops)
    {
        ImmutableArray<Change> changes = [.. request.Stored.Where(c => onlyDrops || !request.Drops(c))];
        return new()
        {
            Id = StepList.Swap,
            Phase = PlanPhase.SchemaSwap,
            Title = onlyDrops ? DropTitle(changes) : "Put the new schema in place",
            DependsOn = backfills.IsEmpty ? [StepList.PreCheck] : [.. backfills.Select(b => b.Id)],
            Changes = [.. changes.Select(c => c.Id)],
            Artifacts = PlanArtifacts.Of(request, ContractFiles.Backfill, onlyDrops ? SwitchFiles.Contract : SwitchFiles.Switch, "schema/after.graphql", "catalog/after.json"),
            Preconditions = [.. backfills.SelectMany(b => b.Postconditions), .. ContractFiles.OfBackfill(request).Select(a => a.Assertion.Id)],
            Idempotency = new() { Class = "conditional-ddl", Proof = "The post-check tells whether the new schema is in place already." },
            Locks = onlyDrops ? Locks.Drop(request) : Locks.Swap(request),
            Writers = new() { Must = WriterText(request, changes) },
            Rollback = Rollbacks.Worst(request, changes, StepList.Swap),
        };
    }

    internal static PlanStep Drop(PlanRequest request)
    {
        ImmutableArray<Change> changes = [.. request.Stored.Where(request.Drops)];
        return new()
        {
            Id = StepList.Drop,
            Phase = PlanPhase.SchemaSwap,
            Title = DropTitle(changes),
            DependsOn = [StepList.PostCheck],
            Changes = [.. changes.Select(c => c.Id)],
            Artifacts = PlanArtifacts.Of(request, SwitchFiles.Contract, "schema/after.graphql", ContractFiles.Drop),
            Preconditions = [.. ContractFiles.OfPost(request).Select(a => a.Assertion.Id)],
            Postconditions = [.. ContractFiles.OfDrop(request).Select(a => a.Assertion.Id)],
            Idempotency = new() { Class = "conditional-ddl", Proof = "What is gone already is not dropped again." },
            Locks = Locks.Drop(request),
            Writers = new() { Must = "No running code may read or write what is dropped." },
            Rollback = Rollbacks.Worst(request, changes, StepList.Drop),
        };
    }

    private static string DropTitle(ImmutableArray<Change> changes) =>
        $"Drop {string.Join(", ", changes.Select(c => c.Coordinate))}";

    private static string WriterText(PlanRequest request, ImmutableArray<Change> changes)
    {
        var stops = Named(Verdict.No);
        var may = Named(Verdict.Depends);
        return stops.Length > 0 ? $"Code that writes {string.Join(", ", stops)} the old way fails from here on: deploy the new version with this step."
            : may.Length > 0 ? $"Code that writes {string.Join(", ", may)} the old way may fail from here on: deploy the new version with this step."
            : CheckSteps.Nothing.Must;

        string[] Named(Verdict verdict) =>
            [.. changes.Where(c => (c.Contexts ?? request.Catalogue[c.Kind.Id].Contexts).Writers == verdict).Select(c => c.Coordinate.ToString()).Distinct(StringComparer.Ordinal)];
    }
}
