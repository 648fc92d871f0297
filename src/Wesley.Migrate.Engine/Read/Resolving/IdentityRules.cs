using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>An identity belongs to one element, or it identifies nothing.</summary>
internal static class IdentityRules
{
    internal static void Check(ImmutableArray<TableType> tables, ImmutableArray<EnumType> enums, Problems problems)
    {
        var seen = new Dictionary<string, (Coordinate On, SourceLocation At)>(StringComparer.Ordinal);
        foreach (var (uid, on, directives) in tables.SelectMany(Holders).Concat(enums.SelectMany(Holders)))
        {
            var at = directives.First(d => d.Meaning == DirectiveMeaning.Identity).Location!;
            if (uid.Length == 0)
                problems.Error("identity-empty", $"The uid of '{on}' is empty.", at, on, "Give it a text, or remove the directive.");
            else if (!seen.TryAdd(uid, (on, at)))
                problems.Error(
                    "identity-reused",
                    $"'{on}' and '{seen[uid].On}' have the same uid {TypeScriptText.Literal(uid)}.",
                    at,
                    on,
                    $"Give '{on}' a uid of its own.",
                    $"'{seen[uid].On}' has it at {seen[uid].At}.");
        }
    }

    private static IEnumerable<(string Uid, Coordinate On, ImmutableArray<DirectiveUse> Directives)> Holders(TableType table)
    {
        if (table.Uid is { } own) yield return (own, table.Coordinate, table.Directives);

        foreach (var field in table.Fields)
        {
            if (field.Uid is { } uid) yield return (uid, Coordinate.OfMember(table.Name, field.Name), field.Directives);
        }
    }

    private static IEnumerable<(string Uid, Coordinate On, ImmutableArray<DirectiveUse> Directives)> Holders(EnumType type)
    {
        if (type.Uid is { } own) yield return (own, type.Coordinate, type.Directives);

        foreach (var value in type.Values)
        {
            if (value.Uid is { } uid) yield return (uid, Coordinate.OfMember(type.Name, value.Name), value.Directives);
        }
    }
}
