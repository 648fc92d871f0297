using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>A database can call the columns that, and none twice.</summary>
internal static class ColumnNameRules
{
    internal static void Check(ImmutableArray<AnnotatedType> types, ImmutableArray<TableType> tables, Problems problems)
    {
        foreach (var (type, table) in types.Zip(tables))
        {
            var taken = new Dictionary<string, Field>(StringComparer.Ordinal);
            foreach (var column in table.Columns)
            {
                var member = type.Member(column.Name)!;
                var at = ColumnNaming.Given(member)?.Location ?? column.Location;
                if (!taken.TryAdd(column.ColumnName, column))
                    problems.Error(
                        "column-name-duplicate",
                        $"'{table.Name}.{taken[column.ColumnName].Name}' and '{member.Coordinate}' are both stored in the column '{column.ColumnName}'.",
                        at,
                        member.Coordinate,
                        "Rename one of the fields, or name its column.",
                        $"The other one is at {taken[column.ColumnName].Location}.");
                Length(column, member, at, problems);
            }

            Misplaced(type, table, problems);
        }
    }

    private static void Length(Field column, AnnotatedMember member, SourceLocation at, Problems problems)
    {
        if (column.ColumnName.Length == 0)
            problems.Error(
                "column-name-empty",
                $"The column of '{member.Coordinate}' has an empty name.",
                at,
                member.Coordinate,
                "Give it a name, or leave the directive out.");
        if (TableNaming.IsTooLong(column.ColumnName))
            problems.Error(
                "identifier-too-long",
                $"The column name '{column.ColumnName}' of '{member.Coordinate}' has more than {SqlText.MaxIdentifierBytes} bytes; PostgreSQL would cut it off.",
                at,
                member.Coordinate,
                "Shorten the field's name, or name its column.");
    }

    private static void Misplaced(AnnotatedType type, TableType table, Problems problems)
    {
        foreach (var field in table.Fields.Where(f => !f.IsColumn))
        {
            if (type.Member(field.Name)!.Use(DirectiveMeaning.ColumnName) is { } use)
                problems.Warning(
                    "directive-misplaced",
                    $"'@{use.Raw.Name}' has no effect on '{table.Name}.{field.Name}', which is a relation and stores nothing.",
                    use.Location,
                    type.Member(field.Name)!.Coordinate,
                    $"Remove '@{use.Raw.Name}'.");
        }
    }
}
