using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Claim;
using Wesley.Migrate.Engine.Graphs;

namespace Wesley.Migrate.Engine.Generate;

/// <summary>Turns the fills of one table into stored columns' values and orders them by what they read.</summary>
internal static class FillsOfTable
{
    internal static StageResult<ImmutableArray<ColumnFill>> Build(
        TablePair table, ImmutableArray<KeyValuePair<Coordinate, List<(ClaimedChange Claim, Fill Fill)>>> answers, SchemaPairing pairing, SchemaPair schemas)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var filled = answers.Select(a => a.Key.Member!).ToHashSet(StringComparer.Ordinal);
        var fills = new List<ColumnFill>();
        foreach (var (at, meeting) in answers)
        {
            if (meeting.Select(m => m.Fill.Target).Distinct().Count() > 1 || FillComposition.Of([.. meeting.Select(m => m.Fill)]).Length > 2)
            {
                problems.Add(FillProblem.Contradiction(at, [.. meeting.Select(m => m.Claim)]));
                continue;
            }

            var reads = FillReads.Resolve(table, meeting, filled, pairing);
            problems.AddRange(reads.Diagnostics);
            fills.Add(EnumValues.Widened(ColumnFillBuilder.Build(table, meeting, reads.Value, pairing), schemas));
        }

        fills.Sort((a, b) => DeclaredOrder(table, a).CompareTo(DeclaredOrder(table, b)));
        var byColumn = fills.ToDictionary(f => f.After.ColumnName, StringComparer.Ordinal);
        var sorted = TopologicalOrder.Of(fills, f => f.After.Name, f => f.Uses.Where(byColumn.ContainsKey).Select(u => byColumn[u]));
        if (!sorted.Cycle.IsEmpty)
        {
            problems.Add(FillProblem.Cycle(table.After.Name, sorted.Cycle));
        }

        return new() { Value = FillNames.WithTriggers(table, sorted.Order), Diagnostics = problems.ToImmutable() };
    }

    private static int DeclaredOrder(TablePair table, ColumnFill fill) => table.After.Fields.IndexOf(fill.After);
}
