using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>A database can call the columns of a table that, and none twice.</summary>
internal static class ColumnNameRules
{
    /// <summary>The fields with column names that are told apart.</summary>
    internal static ImmutableArray<Field> Settle(AnnotatedType table, ImmutableArray<Field> fields, Problems problems)
    {
        foreach (var field in fields)
        {
            if (field.IsColumn) Length(field, table, problems);
            else Misplaced(field, table, problems);
        }

        // Nearly every table is told apart at once.
        var columns = fields.Where(f => f.IsColumn).ToLookup(f => f.ColumnName, StringComparer.Ordinal);
        return columns.All(c => c.Count() == 1) ? fields : Apart(table, fields, columns.Where(c => c.Count() > 1), problems);
    }

    /// <summary>
    /// What a dialect calls alike no database of its kind can hold; so that the rest can be compared all the same, one field gets
    /// the column, whatever their order, and the others are called as they are.
    /// </summary>
    private static ImmutableArray<Field> Apart(AnnotatedType table, ImmutableArray<Field> fields, IEnumerable<IGrouping<string, Field>> alike, Problems problems)
    {
        foreach (var column in alike)
        {
            var ranked = column.OrderByDescending(f => f.Name == column.Key).ThenBy(f => f.Name.Length).ThenBy(f => f.Name, StringComparer.Ordinal).ToList();
            var holder = ranked[0];
            foreach (var other in ranked.Skip(1))
            {
                var isGiven = IsGiven(table, other) || IsGiven(table, holder);
                problems.Report(
                    isGiven ? Severity.Error : Severity.Warning,
                    "column-name-duplicate",
                    $"'{table.Name}.{holder.Name}' and '{table.Name}.{other.Name}' are both stored in the column '{column.Key}'.",
                    Place(table, IsGiven(table, other) || !isGiven ? other : holder),
                    Coordinate.OfMember(table.Name, other.Name),
                    isGiven ? "Give one of them a column of its own." : $"Rename one of them; here '{other.Name}' is taken for a column of that name.",
                    [$"The other one is at {holder.Location}."]);
                fields = fields.Replace(other, other with { ColumnName = other.Name });
            }
        }

        return fields;
    }

    private static void Length(Field column, AnnotatedType table, Problems problems)
    {
        var on = Coordinate.OfMember(table.Name, column.Name);
        if (column.ColumnName.Length == 0)
            problems.Error(
                "column-name-empty",
                $"The column of '{on}' has an empty name.",
                Place(table, column),
                on,
                "Give it a name, or leave the directive out.");
        if (TableNaming.IsTooLong(column.ColumnName))
            problems.Error(
                "identifier-too-long",
                $"The column '{column.ColumnName}' of '{on}' has a name of more than {SqlText.MaxIdentifierBytes} bytes; PostgreSQL would cut it off.",
                Place(table, column),
                on,
                "Shorten the field's name.");
    }

    private static void Misplaced(Field relation, AnnotatedType table, Problems problems)
    {
        if (table.Member(relation.Name)!.Use(DirectiveMeaning.ColumnName) is { } use)
            problems.Warning(
                "directive-misplaced",
                $"'@{use.Raw.Name}' has no effect on '{table.Name}.{relation.Name}', which is a relation and stores nothing.",
                use.Location,
                Coordinate.OfMember(table.Name, relation.Name),
                $"Remove '@{use.Raw.Name}'.");
    }

    private static bool IsGiven(AnnotatedType table, Field field) => ColumnNaming.Given(table.Member(field.Name)!) is not null;

    private static SourceLocation Place(AnnotatedType table, Field field) => ColumnNaming.Given(table.Member(field.Name)!)?.Location ?? field.Location;
}
