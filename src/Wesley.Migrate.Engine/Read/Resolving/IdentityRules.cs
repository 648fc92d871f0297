using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>An identity belongs to one type or field, or it identifies nothing.</summary>
internal static class IdentityRules
{
    internal static void Check(ImmutableArray<TableType> tables, Problems problems)
    {
        var seen = new Dictionary<string, (Coordinate On, SourceLocation At)>(StringComparer.Ordinal);
        foreach (var (uid, on, at) in tables.SelectMany(All))
        {
            if (!seen.TryAdd(uid, (on, at)))
                problems.Error("identity-reused", $"'{on}' and '{seen[uid].On}' have the same uid {TypeScriptText.Literal(uid)}.", at, on, $"Give '{on}' a uid of its own.", $"'{seen[uid].On}' is at {seen[uid].At}.");
        }
    }

    private static IEnumerable<(string Uid, Coordinate On, SourceLocation At)> All(TableType table)
    {
        if (table.Uid is { } own) yield return (own, table.Coordinate, table.Location);

        foreach (var field in table.Fields)
        {
            if (field.Uid is { } uid) yield return (uid, Coordinate.OfMember(table.Name, field.Name), field.Location);
        }
    }
}
