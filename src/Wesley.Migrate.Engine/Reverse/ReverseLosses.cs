using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Reverse;

/// <summary>What going back does not bring back: a warning for each change that the plan says is irreversible, and for each that loses something.</summary>
public static class ReverseLosses
{
    /// <summary>The warnings, in the order of the plan's changes.</summary>
    public static ImmutableArray<Diagnostic> Of(MigrationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return [.. plan.Changes.Where(c => c.Rollback.Class == RollbackClass.Irreversible || c.Rollback.Loss is not null).Select(Of)];
    }

    private static Diagnostic Of(PlanChange change) => new()
    {
        Id = change.Rollback.Class == RollbackClass.Irreversible ? "reverse-irreversible" : "reverse-loses",
        Severity = Severity.Warning,
        Message = change.Rollback.Class == RollbackClass.Irreversible
            ? $"{change.Id} cannot be undone: the way back gives the schema again and not the values. Lost: {change.Rollback.Loss ?? "what it gave up"}."
            : $"Going back over {change.Id} loses {change.Rollback.Loss}.",
        Coordinate = Coordinate.Parse(change.Coordinate),
        NextStep = change.Rollback.HowData,
    };
}
