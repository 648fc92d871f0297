using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Plan;

/// <summary>The steps of a plan that has something to do.</summary>
internal static class StepList
{
    internal const string PreCheck = "pre-check";
    internal const string Swap = "schema-swap";
    internal const string PostCheck = "post-check";
    internal const string Drop = "schema-swap-drop";

    internal static ImmutableArray<PlanStep> Of(PlanRequest request)
    {
        var onlyDrops = request.DropsOnly;
        var backfills = BackfillSteps.Of(request);
        var drops = request.Stored.Any(request.Drops);
        return
        [
            CheckSteps.Pre(request),
            .. backfills,
            SwapSteps.Swap(request, backfills, onlyDrops),
            CheckSteps.Post(request),
            .. drops && !onlyDrops ? [SwapSteps.Drop(request)] : ImmutableArray<PlanStep>.Empty,
        ];
    }
}
