using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Report;

/// <summary>The changes of one type.</summary>
internal sealed record ReportTable
{
    public required string Name { get; init; }

    public required ImmutableArray<ReportChange> Changes { get; init; }

    internal static ImmutableArray<ReportTable> All(MigrationPlan plan) =>
    [
        .. plan.Changes
            .GroupBy(c => c.Coordinate.Split('.')[0], StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new ReportTable { Name = g.Key, Changes = [.. g.Select(c => ReportChange.Of(c, plan))] }),
    ];
}
