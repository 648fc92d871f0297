using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Output.Report;

/// <summary>The changes, grouped by type.</summary>
internal static class ChangeList
{
    internal static void Write(ReportWriter report, Outcome outcome)
    {
        foreach (var type in outcome.Changes.GroupBy(c => c.Coordinate.Type, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            report.Line(type.Key, Ink.Strong);
            foreach (var change in type)
            {
                Write(report, change, outcome);
            }

            report.Line();
        }
    }

    private static void Write(ReportWriter report, Change change, Outcome outcome)
    {
        var info = outcome.Result!.Catalogue.GetValueOrDefault(change.Kind.Id);
        var (sign, ink) = ChangeSymbol.Of(change.Kind, info?.Effect);
        report.Add($"  {sign} ", ink).Add(Name(change)).Add(ChangeValues.Of(change.From?.ToString(), change.Coordinate.ToString(), change.Before, change.After)).Line($"  {change.Kind}", Ink.Faint);
        if (info is not null)
        {
            report.Line($"      {RowFate.Of(change, info.Effect, outcome.Result.Tables)}");
        }
    }

    private static string Name(Change change) =>
        (change.From is { } from && from != change.Coordinate ? $"{from} → {change.Coordinate}" : change.Coordinate.ToString())
        + (change.Subject.Length == 0 ? "" : $" #{change.Subject}");
}
