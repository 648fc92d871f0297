using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Claim;

namespace Wesley.Migrate.Engine.Generate;

/// <summary>
/// Which stored columns a value reads. A name means the new column when that one gets a value in the same pass; else the column
/// of the old schema, under its old name. It is a field's name, or what the database calls its column.
/// </summary>
internal static class FillReads
{
    internal static StageResult<(ImmutableArray<string> Reads, ImmutableArray<string> Uses)> Resolve(
        TablePair table, List<(ClaimedChange Claim, Fill Fill)> meeting, HashSet<string> filled, SchemaPairing pairing)
    {
        var reads = new SortedSet<string>(StringComparer.Ordinal);
        var uses = new SortedSet<string>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (claim, fill) in meeting)
        {
            foreach (var name in fill.Reads)
            {
                var own = string.Equals(name, fill.Coordinate.Member, StringComparison.Ordinal);
                if (filled.Contains(name) && !own)
                {
                    uses.Add(table.After.ColumnName(name));
                }
                else if ((pairing.FieldBefore(table, name) ?? table.Before.Field(name)) is { IsColumn: true } before)
                {
                    reads.Add(before.ColumnName);
                }
                else if (table.Before.Columns.Any(c => c.ColumnName == name))
                {
                    reads.Add(name);
                }
                else if (table.After.Columns.FirstOrDefault(c => c.ColumnName == name) is { } now && filled.Contains(now.Name))
                {
                    uses.Add(name);
                }
                else
                {
                    problems.Add(FillProblem.UnknownRead(claim, fill, name));
                }
            }

            // A predicate or value over the old column reads it, whether the strategy lists it or not.
            if (pairing.FieldBefore(table, fill.Coordinate.Member!) is { IsColumn: true } source && FillTokens.ReadsSource(fill))
            {
                reads.Add(source.ColumnName);
            }
        }

        return new() { Value = ([.. reads], [.. uses]), Diagnostics = problems.ToImmutable() };
    }
}
