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
                dialect.Spell(DirectiveMeaning.PrimaryKey, ArgumentRole.Fields, $"[{fields}]") is { } composite
                    ? $"Keep one, or write '{composite}' on the type for a key of several columns."
                    : "Keep one.",
                $"The first one is at {sources[0].Use.Location}.");
        }

        foreach (var column in sources[0].Columns.Select(c => table.Member(c)!).Where(m => !m.Type.Required))
        {
            problems.Error(
                "primary-key-nullable",
                $"'{column.Coordinate}' is part of the primary key and must not be null.",
                column.Raw.TypeLocation,
                column.Coordinate,
                new Advice($"Give it the type {column.Type}!.", column.Type.IsList ? null : Advice.Write($"{column.Type}!", column.Raw.TypeLocation!)));
        }

        return sources[0].Columns;
    }

    /// <summary>What is the key where no directive says so.</summary>
    internal static ImmutableArray<string> Implicit(AnnotatedType table, Dialect dialect) =>
        dialect.ImplicitPrimaryKey is { } key
        && table.Member(key.Field) is { } member
        && key.Types.Contains(member.Type.ToString())
            ? [key.Field]
            : [];

    /// <summary>The one column that identifies a row, by the directives alone; <see langword="null"/> when there is none or several.</summary>
    internal static AnnotatedMember? Single(AnnotatedType table, Dialect dialect)
    {
        if (table.Use(DirectiveMeaning.PrimaryKey) is { } use)
            return use.Value(ArgumentRole.Fields)?.Items is [var only] ? table.Member(only.Text) : null;

        var marked = table.Members.Where(m => m.Use(DirectiveMeaning.PrimaryKey) is not null).Take(2).ToArray();
        return marked switch
        {
            [] => Implicit(table, dialect) is [var field] ? table.Member(field) : null,
            [var only] when only.Use(DirectiveMeaning.PrimaryKey)!.Value(ArgumentRole.MoreFields) is null => only,
            _ => null,
        };
    }
}
