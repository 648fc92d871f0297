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
    internal static ImmutableArray<AnnotatedType> Select(RawSchema schema, Dialect dialect, Problems problems)
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

        return OtherEnds.Settle([.. chosen.Select(t => Annotate(t, dialect, problems))], problems);
    }

    internal static bool IsMarked(AnnotatedType type) => type.Use(DirectiveMeaning.Table) is not null;

    private static AnnotatedType Annotate(RawType type, Dialect dialect, Problems problems) => new(
        type,
        DirectiveReading.Read(type.Directives, DirectiveSite.Object, Coordinate.OfType(type.Name), dialect, problems),
        ImmutableArray.CreateRange(type.Members, m => new AnnotatedMember(
            type.Name,
            m,
            m.Directives.IsEmpty ? [] : DirectiveReading.Read(m.Directives, DirectiveSite.Field, Coordinate.OfMember(type.Name, m.Name), dialect, problems))));

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
