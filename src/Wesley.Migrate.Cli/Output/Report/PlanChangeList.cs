using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Output.Report;

/// <summary>The changes as a plan records them, grouped by type.</summary>
internal static class PlanChangeList
{
    internal static void Write(ReportWriter report, MigrationPlan plan)
    {
        foreach (var type in plan.Changes.GroupBy(c => c.Coordinate.Split('.')[0], StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            report.Line(type.Key, Ink.Strong);
            foreach (var change in type)
            {
                var (sign, ink) = ChangeSymbol.Of(change.Kind, change.Effect);
                var name = change.From is { } from && from != change.Coordinate ? $"{from} → {change.Coordinate}" : change.Coordinate;
                report.Add($"  {sign} ", ink).Add(name + ChangeValues.Of(change.From, change.Coordinate, change.Before, change.After)).Line($"  {change.Kind}", Ink.Faint);
            }

            report.Line();
        }
    }
}
