using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Folding;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>Which types are tables.</summary>
internal static class TableSelection
{
    /// <summary>The tables by the dialect's choice, with their directives understood.</summary>
    internal static ImmutableArray<AnnotatedType> Select(RawSchema schema, Dictionary<string, RawType> types, Dialect dialect, Problems problems)
    {
        var objects = schema.Types.Where(t => t.Kind == RawKind.Object).ToImmutableArray();
        var marked = objects.Where(t => Means(t, DirectiveMeaning.Table, dialect)).ToImmutableArray();
        var chosen = dialect.Tables.From == TableChoice.All || (dialect.Tables.From == TableChoice.MarkedElseAll && marked.IsEmpty)
            ? [.. objects.Where(t => !schema.RootTypes.Contains(t.Name) && !Means(t, DirectiveMeaning.Embedded, dialect))]
            : marked;
        foreach (var type in objects.Except<RawType>(chosen, ReferenceEqualityComparer.Instance).Where(t => !schema.RootTypes.Contains(t.Name)))
        {
            WarnOfIdleKeys(type, dialect, problems);
        }

        var (tables, members) = (ImmutableArray.CreateBuilder<AnnotatedType>(chosen.Length), 0);
        foreach (var type in chosen)
        {
            tables.Add(Annotate(type, members, types, dialect, problems));
            members += type.Members.Length;
        }

        return OtherEnds.Settle(tables.MoveToImmutable(), problems);
    }

    internal static bool IsMarked(AnnotatedType type) => type.Use(DirectiveMeaning.Table) is not null;

    /// <param name="type">The type.</param>
    /// <param name="first">The number of its first member.</param>
    /// <param name="types">All definitions by their names.</param>
    /// <param name="dialect">What its directives mean.</param>
    /// <param name="problems">Takes what is found.</param>
    private static AnnotatedType Annotate(RawType type, int first, Dictionary<string, RawType> types, Dialect dialect, Problems problems)
    {
        var uses = DirectiveReading.Read(type.Directives, DirectiveSite.Object, Coordinate.OfType(type.Name), dialect, problems);
        var members = ImmutableArray.CreateBuilder<AnnotatedMember>(type.Members.Length);
        foreach (var member in type.Members)
        {
            members.Add(new(
                type.Name,
                member,
                member.Directives.IsEmpty ? [] : DirectiveReading.Read(member.Directives, DirectiveSite.Field, Coordinate.OfMember(type.Name, member.Name), dialect, problems))
            {
                Kind = types.TryGetValue(member.Type!.Name, out var declared) ? declared.Kind : null,
                Number = first + members.Count,
            });
        }

        return new(type, uses, members.MoveToImmutable());
    }

    private static void WarnOfIdleKeys(RawType type, Dialect dialect, Problems problems)
    {
        var key = type.Members.SelectMany(m => m.Directives).Concat(type.Directives)
            .FirstOrDefault(d => dialect.Family(d.Name)?.Meaning is DirectiveMeaning.PrimaryKey or DirectiveMeaning.ForeignKey);
        if (key is null || dialect.Spell(DirectiveMeaning.Table) is not { } table) return;

        problems.Warning(
            "directive-without-table",
            $"'{type.Name}' has '@{key.Name}' but is no table.",
            key.Location,
            Coordinate.OfType(type.Name),
            $"Add '{table}' to '{type.Name}', or remove '@{key.Name}'.");
    }

    private static bool Means(RawType type, DirectiveMeaning meaning, Dialect dialect) =>
        !type.Directives.IsEmpty && type.Directives.Any(d => dialect.Meaning(d, DirectiveSite.Object) == meaning);
}
