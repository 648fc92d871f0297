using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Plan;

/// <summary>Puts everything into a safe order: pre-check, backfill, schema swap, post-check, and drops last.</summary>
public static class PlanStage
{
    /// <summary>The plan, with its id.</summary>
    public static StageResult<MigrationPlan> Run(PlanRequest request, string version)
    {
        ArgumentNullException.ThrowIfNull(request);
        var steps = request.Stored.Any() ? StepPlugins.Named(StepList.Of(request), request) : [];
        var used = steps.SelectMany(s => s.Artifacts).Select(a => a.Path).ToHashSet(StringComparer.Ordinal);
        var lines = NeedsPerson(request, steps);
        var empty = steps.Length > 0 && request.Assertions.IsEmpty;
        var plan = new MigrationPlan
        {
            FormatVersion = MigrationPlan.CurrentFormat,
            Kind = "wesley-migration-plan",
            PlanId = "",
            Generator = PlanGenerators.Of(request, version),
            Source = Side(request.Schemas.Before, "before"),
            Target = Side(request.Schemas.After, "after"),
            Summary = new PlanSummary
            {
                Noop = steps.IsEmpty,
                Applyable = !empty && request.Failures.IsEmpty,
                Destructive = request.Stored.Any(request.Drops),
                Irreversible = steps.Any(s => s.Rollback.Class == RollbackClass.Irreversible),
                RequiredInput = [.. request.Failures.Select(f => MadeWithout.Sentence(f.Key, f.Value)), .. lines, .. empty ? [NoContract] : ImmutableArray<string>.Empty],
            },
            Changes = [.. request.Changes.Select(c => Recorded(c, request))],
            Steps = steps,
            PointOfNoReturn = steps.FirstOrDefault(s => s.Rollback.Class == RollbackClass.Irreversible)?.Id,
            Artifacts = [.. request.Files.Keys.Where(p => !used.Contains(p)).Select(request.Artifact)],
            Diagnostics = request.Remarks,
        };
        return new() { Value = Check.PlanJson.WithId(plan) };
    }

    private const string NoContract =
        "No installed plugin states what must hold before and after: install Wesley.Plugins.StandardContracts, or a contract plugin of your own, and run again.";

    private static ImmutableArray<string> NeedsPerson(PlanRequest request, ImmutableArray<PlanStep> steps) =>
    [
        .. steps.SelectMany(s => s.NeedsReview),
        .. request.Generation.Tables.SelectMany(t => t.Fills.Where(f => f.Barrier == BarrierKind.Application)
            .Select(f => $"{t.After.Name}.{f.After.Name}: let every writer set it before the backfill, and say so with --writers-fill.")),
    ];

    private static PlanSchema Side(SchemaModel schema, string side) =>
        new() { Hash = schema.Hash, Path = $"schema/{side}.graphql", Dialect = schema.Dialect, DialectHash = schema.DialectHash };

    private static PlanChange Recorded(Change change, PlanRequest request)
    {
        var info = request.Catalogue[change.Kind.Id];
        return new()
        {
            Id = change.Id,
            Kind = change.Kind.Id,
            Title = info.Title,
            Coordinate = change.Coordinate.ToString(),
            From = change.From?.ToString(),
            Subject = change.Subject.Length == 0 ? null : change.Subject,
            Before = change.Before,
            After = change.After,
            Effect = info.Effect,
            Contexts = change.Contexts ?? info.Contexts,
            Remediation = Claim.CatalogueText.Of(info.Remediation, change),
            Rollback = Claim.CatalogueText.Of(info.Rollback, change),
        };
    }
}
