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
            problems.AddRange(step.Barriers.Where(b => !Stands(step, b)).Select(b => Problem($"step {step.Id} has no write barrier of {b.Coordinate} before {b.Before}")));
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

    /// <summary>Whether what raises a barrier comes before what depends on it; the application's word is not a file's.</summary>
    private static bool Stands(PlanStep step, WriteBarrier barrier)
    {
        var paths = step.Artifacts.Select(a => a.Path).ToList();
        return paths.Contains(barrier.Before) && (barrier.RaisedBy is null || (paths.IndexOf(barrier.RaisedBy) is >= 0 and var raised && raised < paths.IndexOf(barrier.Before)));
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
