using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>Whether a database would take the foreign keys.</summary>
internal static class ForeignKeyRules
{
    internal static void Check(IEnumerable<(string Table, Field Field)> referring, ImmutableArray<TableType> tables, Problems problems)
    {
        var byName = tables.ToDictionary(t => t.Name, StringComparer.Ordinal);
        foreach (var (table, field) in referring)
        {
            var key = field.References!;
            Check(Coordinate.OfMember(table, field.Name), field, key, byName[key.Type], problems);
        }
    }

    private static void Check(Coordinate on, Field field, ForeignKey key, TableType target, Problems problems)
    {
        var column = target.Field(key.Field)!;
        if (column.Storage is null)
        {
            problems.Error(
                "foreign-key-not-a-column",
                $"'{on}' refers to '{key.Target}', which is a relation and stores nothing.",
                key.Location,
                on,
                $"Refer to a column of '{key.Type}', such as its primary key.");
            return;
        }

        if (field.Storage is { } own && own.Sql != column.Storage.Sql)
            problems.Warning(
                "foreign-key-type-mismatch",
                $"'{on}' is stored as {own.Sql}, but '{key.Target}' as {column.Storage.Sql}.",
                field.Location,
                on,
                $"Give '{on}' the type {column.Type.Name}.",
                $"'{key.Target}' is defined at {column.Location}.");
        if (!target.IsUnique(key.Field))
            problems.Warning(
                "foreign-key-target-not-unique",
                $"'{on}' refers to '{key.Target}', which is neither the primary key nor unique; PostgreSQL refuses such a foreign key.",
                key.Location,
                on,
                $"Refer to the primary key of '{key.Type}', or make '{key.Target}' unique.");
    }
}
