using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>An identity belongs to one type or field, or it identifies nothing.</summary>
internal static class IdentityRules
{
    internal static void Check(ImmutableArray<AnnotatedType> tables, Problems problems)
    {
        var seen = new Dictionary<string, (Coordinate On, SourceLocation At)>(StringComparer.Ordinal);
        foreach (var (uid, on) in tables.SelectMany(All))
        {
            if (uid.Text.Length == 0)
                problems.Error(
                    "identity-empty",
                    $"The uid of '{on}' is empty.",
                    uid.Location,
                    on,
                    "Give it a text, or remove the directive.");
            else if (!seen.TryAdd(uid.Text, (on, uid.Location)))
                problems.Error(
                    "identity-reused",
                    $"'{on}' and '{seen[uid.Text].On}' have the same uid {uid}.",
                    uid.Location,
                    on,
                    $"Give '{on}' a uid of its own.",
                    $"'{seen[uid.Text].On}' has it at {seen[uid.Text].At}.");
        }
    }

    private static IEnumerable<(RawValue Uid, Coordinate On)> All(AnnotatedType table)
    {
        if (Uid(table.Use(DirectiveMeaning.Identity)) is { } own) yield return (own, table.Coordinate);

        foreach (var member in table.Members)
        {
            if (Uid(member.Use(DirectiveMeaning.Identity)) is { } uid) yield return (uid, member.Coordinate);
        }
    }

    private static RawValue? Uid(FamilyUse? use) => use?.Value(ArgumentRole.Value);
}
