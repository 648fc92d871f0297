using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Folding;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>Which types are tables.</summary>
internal static class TableSelection
{
    /// <summary>Types with a table directive; where no type has one, every object type but the root operation types.</summary>
    internal static ImmutableArray<AnnotatedType> Select(RawSchema schema, Dialect dialect, Problems problems)
    {
        var objects = schema.Types.Where(t => t.Kind == RawKind.Object).ToImmutableArray();
        var marked = objects.Where(t => Means(t.Directives, DirectiveMeaning.Table, dialect)).ToImmutableArray();
        if (marked.IsEmpty)
            return [.. objects.Where(t => !schema.RootTypes.Contains(t.Name)).Select(t => Annotate(t, dialect, problems))];

        foreach (var type in objects.Except(marked))
        {
            WarnOfIdleKeys(type, dialect, problems);
        }

        return [.. marked.Select(t => Annotate(t, dialect, problems))];
    }

    internal static bool IsMarked(AnnotatedType type) => type.Use(DirectiveMeaning.Table) is not null;

    private static AnnotatedType Annotate(RawType type, Dialect dialect, Problems problems) => new(
        type,
        DirectiveReading.Read(type.Directives, DirectiveSite.Object, Coordinate.OfType(type.Name), dialect, problems),
        [.. type.Members.Select(m => new AnnotatedMember(
            type.Name,
            m,
            DirectiveReading.Read(m.Directives, DirectiveSite.Field, Coordinate.OfMember(type.Name, m.Name), dialect, problems)))]);

    private static void WarnOfIdleKeys(RawType type, Dialect dialect, Problems problems)
    {
        var key = type.Members.SelectMany(m => m.Directives).Concat(type.Directives)
            .FirstOrDefault(d => dialect.Family(d.Name)?.Meaning is DirectiveMeaning.PrimaryKey or DirectiveMeaning.ForeignKey);
        if (key is null) return;

        problems.Warning(
            "directive-without-table",
            $"'{type.Name}' has '@{key.Name}' but is no table.",
            key.Location,
            Coordinate.OfType(type.Name),
            $"Add '{dialect.Spell(DirectiveMeaning.Table)}' to '{type.Name}', or remove '@{key.Name}'.");
    }

    private static bool Means(ImmutableArray<RawDirective> directives, DirectiveMeaning meaning, Dialect dialect) =>
        directives.Any(d => dialect.Family(d.Name)?.Meaning == meaning);
}
