using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Engine.Report;

/// <summary>The way back of a step: what the plan joins to one sentence is a list here, change by change.</summary>
internal sealed record ReportRollback
{
    public required string Class { get; init; }

    public required string Words { get; init; }

    public required string Reason { get; init; }

    /// <summary>Whether two sentences say it all.</summary>
    public bool Plain => Until.IsEmpty && Loss.IsEmpty && Data.Length == 1 && Code.Length == 1;

    public required ImmutableArray<string> Until { get; init; }

    public required ImmutableArray<string> Loss { get; init; }

    public required ImmutableArray<string> Data { get; init; }

    public required ImmutableArray<string> Code { get; init; }

    internal static ReportRollback Of(PlanStep step, MigrationPlan plan)
    {
        Reversibility[] hints = [.. plan.Changes.Where(c => step.Changes.Contains(c.Id)).Select(c => c.Rollback)];
        return new()
        {
            Class = DocumentText.Kebab(step.Rollback.Class),
            Words = DocumentText.Kebab(step.Rollback.Class).Replace('-', ' '),
            Reason = step.Rollback.Reason,
            Until = Each(step.Rollback.Until, hints.Select(h => h.Until)),
            Loss = Each(step.Rollback.Loss, hints.Select(h => h.Loss)),
            Data = Each(step.Rollback.HowData, hints.Select(h => h.HowData)),
            Code = Each(step.Rollback.HowCode, hints.Select(h => h.HowCode)),
        };
    }

    // Only what the step itself says: its sentence holds those of its changes that count for it.
    private static ImmutableArray<string> Each(string? whole, IEnumerable<string?> parts)
    {
        if (whole is null)
        {
            return [];
        }

        ImmutableArray<string> said = [.. parts.OfType<string>().Where(p => whole.Contains(p, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];
        return said.Length < 2 ? [whole] : said;
    }
}
