using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>The drops, by the names that things have when the new schema is in place.</summary>
internal static class ContractOperations
{
    internal static IEnumerable<SchemaOperation> Of(SchemaPair schemas, SchemaPairing pairing, bool isSwitched) =>
        [.. Columns(schemas, pairing), .. Tables(schemas, pairing, isSwitched)];

    internal static IEnumerable<DropColumn> Columns(SchemaPair schemas, SchemaPairing pairing) =>
        from table in pairing.Tables
        from column in table.Before.Columns
        where pairing.FieldAfter(table, column.Name) is not { IsColumn: true }
        select new DropColumn
        {
            Table = table.After.TableName,
            Column = table.After.Columns.Any(a => a.ColumnName == column.ColumnName) ? SwitchNames.Old(column.ColumnName) : column.ColumnName,
            Target = Renamed(ChangedTable.TargetOf(schemas.Before, column), schemas, pairing),
        };

    /// <summary>All tables at once; nothing where none goes.</summary>
    internal static IEnumerable<DropTables> Tables(SchemaPair schemas, SchemaPairing pairing, bool isSwitched)
    {
        var taken = schemas.After.Tables.Select(t => t.TableName).ToHashSet(StringComparer.Ordinal);
        var gone = schemas.Before.Tables.Where(t => pairing.TableAfter(t.Name) is null).ToList();
        ImmutableArray<string> names = [.. gone.Select(t => isSwitched && taken.Contains(t.TableName) ? SwitchNames.Old(t.TableName) : t.TableName)];
        if (!names.IsEmpty)
        {
            yield return new DropTables
            {
                Table = names[0],
                Tables = names,
                Others =
                [
                    .. gone.SelectMany(t => t.Columns).Select(c => Renamed(ChangedTable.TargetOf(schemas.Before, c), schemas, pairing)).OfType<string>()
                        .Where(t => gone.All(g => g.TableName != t)).Distinct(StringComparer.Ordinal),
                ],
            };
        }
    }

    private static string? Renamed(string? table, SchemaPair schemas, SchemaPairing pairing) =>
        schemas.Before.Tables.FirstOrDefault(t => t.TableName == table) is { } before ? pairing.TableAfter(before.Name)?.TableName ?? table : table;
}
