using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Graphs;

namespace Wesley.Migrate.Engine.Check;

/// <summary>What a schema cannot say of a plan: ids that exist, an order without cycles, phases in order.</summary>
internal static class PlanReferences
{
    internal static ImmutableArray<Diagnostic> Problems(MigrationPlan plan)
    {
        var ids = plan.Steps.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var changes = plan.Changes.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var earlier = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, step) in plan.Steps.Index())
        {
            problems.AddRange(step.DependsOn.Where(d => !ids.Contains(d)).Select(d => Problem($"step {step.Id} depends on {d}, which is no step")));
            problems.AddRange(step.DependsOn.Where(d => ids.Contains(d) && !earlier.Contains(d)).Select(d => Problem($"step {step.Id} stands at place {index + 1} and depends on {d}, which comes later")));
            problems.AddRange(step.Changes.Where(c => !changes.Contains(c)).Select(c => Problem($"step {step.Id} carries out {c}, which is no change")));
            if (!earlier.Add(step.Id))
            {
                problems.Add(Problem($"two steps have the id {step.Id}"));
            }
        }

        if (plan.PointOfNoReturn is { } point && !ids.Contains(point))
        {
            problems.Add(Problem($"the point of no return is {point}, which is no step"));
        }

        var byId = plan.Steps.DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);
        var sorted = TopologicalOrder.Of([.. byId.Values], s => s.Id, s => s.DependsOn.Where(byId.ContainsKey).Select(d => byId[d]));
        if (!sorted.Cycle.IsEmpty)
        {
            problems.Add(Problem($"steps need each other: {string.Join(" -> ", sorted.Cycle.Select(s => s.Id))}"));
        }

        return problems.ToImmutable();
    }

    private static Diagnostic Problem(string message) => new()
    {
        Id = "plan-inconsistent",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = $"plan.json: {message}.",
        NextStep = "run the engine again instead of editing the plan",
    };
}
