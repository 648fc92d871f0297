using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>
/// A relation between two rows is stored at one end. Where one field says that it holds the key, its counterpart holds nothing,
/// and a key or index over the counterpart means nothing.
/// </summary>
internal static class OtherEnds
{
    internal static ImmutableArray<AnnotatedType> Settle(ImmutableArray<AnnotatedType> tables, Problems problems)
    {
        var holders = tables.Where(t => t.HasUses).SelectMany(Holders).ToLookup(h => h.Member.Type.Name, StringComparer.Ordinal);
        return holders.Count == 0 ? tables : [.. tables.Select(t => Settled(t, holders[t.Name], problems))];
    }

    private static IEnumerable<(string Table, AnnotatedMember Member)> Holders(AnnotatedType table) =>
        table.Members.Where(m => !m.Type.IsList && m.Use(DirectiveMeaning.Reference) is not null).Select(m => (table.Name, m));

    private static AnnotatedType Settled(AnnotatedType table, IEnumerable<(string Table, AnnotatedMember Member)> holders, Problems problems)
    {
        var at = holders.ToList();
        return at.Count == 0 ? table : new(table.Raw, table.Uses, [.. table.Members.Select(m => at.Find(h => IsOther(m, h)).Member is { } holder ? Idle(m, holder, problems) : m)]);
    }

    private static bool IsOther(AnnotatedMember member, (string Table, AnnotatedMember Member) holder)
    {
        var says = holder.Member.Use(DirectiveMeaning.Reference)!;
        return member != holder.Member && !member.Type.IsList && member.Type.Name == holder.Table && member.Use(DirectiveMeaning.Reference) is null
            && member.Uses.FirstOrDefault(u => u.Family == says.Family)?.Text(ArgumentRole.Name) == says.Text(ArgumentRole.Name);
    }

    private static AnnotatedMember Idle(AnnotatedMember member, AnnotatedMember holder, Problems problems)
    {
        var idle = member.Uses.Where(u => u.Meaning is DirectiveMeaning.Unique or DirectiveMeaning.Index).ToImmutableArray();
        foreach (var use in idle)
        {
            problems.Warning(
                "directive-misplaced",
                $"'@{use.Raw.Name}' has no effect on '{member.Coordinate}': the key of this relation is stored in '{holder.Coordinate}'.",
                use.Location,
                member.Coordinate,
                $"Move it to '{holder.Coordinate}'.");
        }

        return member with { IsOtherEnd = true, Uses = [.. member.Uses.Select(u => idle.Contains(u) ? u with { Meaning = DirectiveMeaning.None } : u)] };
    }
}
