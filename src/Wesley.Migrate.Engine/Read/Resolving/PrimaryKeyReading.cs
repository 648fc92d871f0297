using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>The primary key: one field with the directive, a list of fields on the type, or the field that the dialect takes for it.</summary>
internal static class PrimaryKeyReading
{
    internal static ImmutableArray<string> Read(
        AnnotatedType table,
        Dialect dialect,
        Func<string, bool> isColumn,
        Problems problems)
    {
        var sources = KeyFields.Of(table, DirectiveMeaning.PrimaryKey, isColumn, problems).ToImmutableArray();
        if (sources.IsEmpty) return Implicit(table, dialect);

        foreach (var (use, _) in sources.Skip(1))
        {
            var fields = string.Join(", ", sources.SelectMany(s => s.Columns).Distinct().Select(TypeScriptText.Literal));
            problems.Error(
                "primary-key-duplicate",
                $"'{table.Name}' has more than one primary key.",
                use.Location,
                table.Coordinate,
                $"Keep one, or write '{dialect.Spell(DirectiveMeaning.PrimaryKey)}(fields: [{fields}])' on the type for a key of several columns.",
                $"The first one is at {sources[0].Use.Location}.");
        }

        foreach (var column in sources[0].Columns.Select(c => table.Member(c)!).Where(m => !m.Type.Required))
        {
            problems.Error(
                "primary-key-nullable",
                $"'{column.Coordinate}' is part of the primary key and must not be null.",
                column.Raw.TypeLocation,
                column.Coordinate,
                $"Give it the type {column.Type}!.");
        }

        return sources[0].Columns;
    }

    private static ImmutableArray<string> Implicit(AnnotatedType table, Dialect dialect) =>
        dialect.ImplicitPrimaryKey is { } key
        && table.Member(key.Field) is { } member
        && string.Equals(member.Type.ToString(), key.Type, StringComparison.Ordinal)
            ? [key.Field]
            : [];
}
