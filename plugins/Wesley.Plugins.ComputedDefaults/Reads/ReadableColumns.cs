using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.ComputedDefaults;

/// <summary>
/// What a fill of a table may read, by the names that the database has: the columns before by their old names, those that the migration removes or renames
/// included, since drops and renames come after the backfill; and new columns, which other fills write.
/// </summary>
internal static class ReadableColumns
{
    internal static ImmutableSortedDictionary<string, ReadColumn> Of(BackfillRequest request, TableType table)
    {
        var columns = ImmutableSortedDictionary.CreateBuilder<string, ReadColumn>(StringComparer.Ordinal);
        if (request.Pairing.TableBefore(table.Name) is not { } before)
        {
            return columns.ToImmutable();
        }

        var pair = new TablePair { Before = before, After = table };
        foreach (var added in table.Columns.Where(f => request.Pairing.FieldBefore(pair, f.Name) is not { IsColumn: true }))
        {
            columns[added.ColumnName] = new ReadColumn { Name = added.ColumnName, FinalName = added.Name, Field = added, IsEmpty = IsEmpty(request, table, added) };
        }

        // While the backfill runs an old name means the old column, even if the new schema gives the name to another.
        foreach (var old in before.Columns)
        {
            columns[old.ColumnName] = new ReadColumn { Name = old.ColumnName, FinalName = request.Pairing.FieldAfter(pair, old.Name)?.Name ?? old.Name, Field = old };
        }

        return columns.ToImmutable();
    }

    private static bool IsEmpty(BackfillRequest request, TableType table, Field field) =>
        !field.Type.Required && request.Decisions.Find(DecisionKind.Fill, Coordinate.OfMember(table.Name, field.Name)) is null;
}
