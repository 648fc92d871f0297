using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Plan;

/// <summary>Whose word a step is: those who found its changes, gave the values and stated what must hold.</summary>
internal static class StepPlugins
{
    internal static ImmutableArray<PlanStep> Named(ImmutableArray<PlanStep> steps, PlanRequest request)
    {
        var kinds = request.Changes.ToDictionary(c => c.Id, c => c.Kind, StringComparer.Ordinal);
        var finders = request.Plugins.All.SelectMany(p => p.Definition.Detectors.SelectMany(d => d.Produces).Distinct().Select(k => (Kind: k, p.Identity.Id))).ToLookup(f => f.Kind, f => f.Id);
        var rules = request.Assertions.ToDictionary(a => a.Assertion.Id, a => Owner(a.Rule), StringComparer.Ordinal);
        return [.. steps.Select(s => s with { Plugins = Of(s) })];

        ImmutableArray<StepPlugin> Of(PlanStep step)
        {
            var ids = step.Changes.SelectMany(c => finders[kinds[c]])
                .Concat(step.Strategies.Select(Owner))
                .Concat(step.Preconditions.Concat(step.Postconditions).Select(a => rules[a]))
                .ToHashSet(StringComparer.Ordinal);
            return [.. request.Plugins.All.Select(p => p.Identity).Where(p => ids.Contains(p.Id)).Select(p => new StepPlugin { Id = p.Id, Version = p.Version, Sha256 = p.Sha256 })];
        }
    }

    // plugin-id/part-id
    private static string Owner(string name) => name[..name.LastIndexOf('/')];
}
