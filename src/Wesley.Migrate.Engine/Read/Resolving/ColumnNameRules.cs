using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>A database can call the columns of a table that, and none twice.</summary>
internal static class ColumnNameRules
{
    /// <summary>The fields with column names that are told apart.</summary>
    internal static ImmutableArray<Field> Settle(AnnotatedType table, ImmutableArray<Field> fields, Problems problems)
    {
        var isNamed = false;
        for (var i = 0; i < fields.Length; i++)
        {
            if (fields[i].IsColumn) Length(fields[i], table, problems);
            else Misplaced(table.Members[i], problems);
            isNamed |= fields[i].IsColumn && fields[i].ColumnName != fields[i].Name;
        }

        // Fields have names of their own, and so do columns that are called as they are.
        if (!isNamed) return fields;

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
        var isEmpty = column.ColumnName.Length == 0;
        if (!isEmpty && !TableNaming.IsTooLong(column.ColumnName)) return;

        var on = Coordinate.OfMember(table.Name, column.Name);
        problems.Error(
            isEmpty ? "column-name-empty" : "identifier-too-long",
            isEmpty
                ? $"The column of '{on}' has an empty name."
                : $"The column '{column.ColumnName}' of '{on}' has a name of more than {SqlText.MaxIdentifierBytes} bytes; PostgreSQL would cut it off.",
            Place(table, column),
            on,
            isEmpty ? "Give it a name, or leave the directive out." : "Shorten the field's name.");
    }

    private static void Misplaced(AnnotatedMember member, Problems problems)
    {
        if (member.Use(DirectiveMeaning.ColumnName) is { } use)
            problems.Warning(
                "directive-misplaced",
                $"'@{use.Raw.Name}' has no effect on '{member.Coordinate}', which is a relation and stores nothing.",
                use.Location,
                member.Coordinate,
                $"Remove '@{use.Raw.Name}'.");
    }

    private static bool IsGiven(AnnotatedType table, Field field) => ColumnNaming.Given(table.Member(field.Name)!) is not null;

    private static SourceLocation Place(AnnotatedType table, Field field) => ColumnNaming.Given(table.Member(field.Name)!)?.Location ?? field.Location;
}
