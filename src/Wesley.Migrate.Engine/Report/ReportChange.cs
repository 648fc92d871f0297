using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Engine.Report;

/// <summary>A change as the page shows it.</summary>
internal sealed record ReportChange
{
    public required string Sign { get; init; }

    public required string Name { get; init; }

    public required string From { get; init; }

    public required string Before { get; init; }

    public required string After { get; init; }

    public required string Kind { get; init; }

    public required string Title { get; init; }

    public required string Effect { get; init; }

    public required string EffectText { get; init; }

    public required ImmutableArray<ReportVerdict> Verdicts { get; init; }

    public required string Remediation { get; init; }

    /// <summary>The numbers of the steps that carry it out.</summary>
    public required ImmutableArray<int> Steps { get; init; }

    internal static ReportChange Of(PlanChange change, MigrationPlan plan)
    {
        var renamed = change.From is { } from && !string.Equals(from, change.Coordinate, StringComparison.Ordinal);
        return new()
        {
            Sign = SignOf(change),
            Name = change.Coordinate,
            From = renamed ? change.From! : "",
            Before = renamed && IsName(change.From!, change.Before) ? "" : change.Before ?? "",
            After = renamed && IsName(change.Coordinate, change.After) ? "" : change.After ?? (change.Before is null ? change.Subject : null) ?? "",
            Kind = change.Kind,
            Title = change.Title ?? change.Kind,
            Effect = DocumentText.Kebab(change.Effect),
            EffectText = EffectOf(change.Effect),
            Verdicts =
            [
                ReportVerdict.Of("rows", "Existing rows fit as they are", change.Contexts.Rows),
                ReportVerdict.Of("writers", "Old code may go on writing", change.Contexts.Writers),
                ReportVerdict.Of("readers", "Old code may go on reading", change.Contexts.Readers),
                ReportVerdict.Of("way back", "The way back is without loss", change.Contexts.Rollback),
            ],
            Remediation = change.Remediation ?? "",
            Steps = [.. plan.Steps.Select((s, i) => (s, i)).Where(p => p.s.Changes.Contains(change.Id)).Select(p => p.i + 1)],
        };
    }

    // A rename shows both names already.
    private static bool IsName(string coordinate, string? value) =>
        value is not null && string.Equals(coordinate[(coordinate.LastIndexOf('.') + 1)..], value, StringComparison.Ordinal);

    private static string SignOf(PlanChange change)
    {
        var words = change.Kind.Split('.', '/');
        return change.Effect == DataEffect.Refuse ? "refused" : words.Contains("removed") ? "removed" : words.Contains("added") ? "added" : "changed";
    }

    private static string EffectOf(DataEffect effect) => effect switch
    {
        DataEffect.Backfill => "rows get values",
        DataEffect.Check => "rows are checked",
        DataEffect.Refuse => "values do not fit",
        DataEffect.Destroy => "values are given up",
        _ => "rows stay",
    };
}
