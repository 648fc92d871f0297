using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Claim;

namespace Wesley.Migrate.Engine.Generate;

/// <summary>Puts the fills that meet at a column into one value of one stored column.</summary>
internal static class ColumnFillBuilder
{
    internal static ColumnFill Build(
        TablePair table, List<(ClaimedChange Claim, Fill Fill)> meeting, (ImmutableArray<string> Reads, ImmutableArray<string> Uses) reads, SchemaPairing pairing)
    {
        var first = meeting[0].Fill;
        var after = table.After.Field(first.Coordinate.Member!)!;
        var before = pairing.FieldBefore(table, after.Name);
        var stored = before?.ColumnName ?? after.ColumnName;
        // Until the swap an old column has the name that it has, even if the new schema gives the name to another.
        var isTaken = before is null && table.Before.Columns.Any(c => c.ColumnName == stored);
        var into = isTaken || first.Target == FillTarget.ShadowColumn ? FillNames.Shadow(stored) : stored;

        // The rows without an old value come last, so that the other part decides on the old value alone.
        ImmutableArray<Fill> parts = [.. FillComposition.Of([.. meeting.Select(m => m.Fill)]).OrderBy(FillTokens.WhereSourceIsNull)];
        string Sql(string text) => FillTokens.Sql(text, into, stored);
        string TypeScript(string text) => FillTokens.TypeScript(text, into, stored);
        return new()
        {
            After = after,
            Before = before,
            Into = into,
            Target = first.Target,
            Pending = string.Join(" OR ", parts.Select(p => parts.Length == 1 ? Sql(p.Pending) : $"({Sql(p.Pending)})")),
            Sql = parts.All(p => p.Value.Sql is not null) ? ValueSql(parts, Sql) : null,
            TypeScript = parts.All(p => p.Value.TypeScript is not null) ? ValueTypeScript(parts, before, after, TypeScript) : null,
            Reads = reads.Reads,
            Uses = reads.Uses,
            Barrier = Barrier(parts),
            Parts = parts,
            Strategies = [.. meeting.Select(m => m.Claim.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            ValueByChange = meeting.DistinctBy(m => m.Claim.Change.Id).ToImmutableSortedDictionary(
                m => m.Claim.Change.Id,
                m => m.Fill.Value.Sql is { } sql ? Sql(sql) : TypeScript(m.Fill.Value.TypeScript!),
                StringComparer.Ordinal),
            SourceByChange = meeting.DistinctBy(m => m.Claim.Change.Id).ToImmutableSortedDictionary(m => m.Claim.Change.Id, m => m.Fill.Source, StringComparer.Ordinal),
        };
    }

    private static string ValueSql(ImmutableArray<Fill> parts, Func<string, string> names) =>
        parts is [var only]
            ? names(only.Value.Sql!)
            : $"CASE {string.Join(" ", parts.Select(p => $"WHEN {names(p.Pending)} THEN {names(p.Value.Sql!)}"))} END";

    private static string ValueTypeScript(ImmutableArray<Fill> parts, Field? before, Field after, Func<string, string> names)
    {
        var value = names(parts[0].Value.TypeScript!);
        if (parts.Length == 2)
        {
            return $"{RowMember.Of(before!)} === null ? ({names(parts[1].Value.TypeScript!)}) : ({value})";
        }

        // Pending rows have an old value; the type checker cannot know that the guard says so.
        var converts = parts[0].Target == FillTarget.ShadowColumn && FillTokens.ReadsSource(parts[0]);
        return converts && before is { Type.Required: false } && !after.Type.Required ? $"{RowMember.Of(before)} === null ? null : ({value})" : value;
    }

    private static BarrierKind Barrier(ImmutableArray<Fill> parts) =>
        parts.Any(p => p.Barrier == BarrierKind.Application || p.Value.Sql is null) ? BarrierKind.Application
        : parts.All(p => p.Barrier == BarrierKind.ColumnDefault) ? BarrierKind.ColumnDefault
        : BarrierKind.FillTrigger;
}
