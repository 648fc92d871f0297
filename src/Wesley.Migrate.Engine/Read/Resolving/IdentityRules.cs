using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>An identity belongs to one element, or it identifies nothing.</summary>
internal static class IdentityRules
{
    internal static void Check(ImmutableArray<TableType> tables, ImmutableArray<EnumType> enums, Problems problems)
    {
        var seen = new Dictionary<string, (Coordinate On, SourceLocation At)>(StringComparer.Ordinal);
        foreach (var (uid, on, directives) in tables.SelectMany(Holders).Concat(enums.SelectMany(Holders)).Where(h => h.Uid is not null))
        {
            var at = directives.First(d => d.Meaning == DirectiveMeaning.Identity).Location!;
            if (uid!.Length == 0)
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

    private static IEnumerable<(string? Uid, Coordinate On, ImmutableArray<DirectiveUse> Directives)> Holders(TableType table) =>
        table.Fields.Select(f => (f.Uid, Coordinate.OfMember(table.Name, f.Name), f.Directives)).Prepend((table.Uid, table.Coordinate, table.Directives));

    private static IEnumerable<(string? Uid, Coordinate On, ImmutableArray<DirectiveUse> Directives)> Holders(EnumType type) =>
        type.Values.Select(v => (v.Uid, Coordinate.OfMember(type.Name, v.Name), v.Directives)).Prepend((type.Uid, type.Coordinate, type.Directives));
}
