using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Enums;

/// <summary>Where a value that goes may be in use: columns whose rows may hold it, and expressions that name it.</summary>
internal sealed class EnumUses(SchemaPairing pairing)
{
    // Both only when a value goes, and once for all that go.
    private readonly Lazy<ILookup<string, (TableType Table, Field Column)>> _columns = new(() => pairing.Tables
        .SelectMany(t => t.Before.Columns.Select(c => (Table: t.Before, Column: c)))
        .ToLookup(u => u.Column.Type.Name, StringComparer.Ordinal));

    private readonly Lazy<List<(string Place, string Check)>> _checks = new(() => [.. pairing.Tables.SelectMany(t => Checks(t.After))]);

    internal IEnumerable<string> Of(EnumType type, string value) =>
        Columns(type, value).Concat(_checks.Value
            .Where(c => c.Check.Contains(SqlText.Literal(value), StringComparison.Ordinal))
            .Select(c => $"The check of {c.Place} names it: {c.Check}"));

    private IEnumerable<string> Columns(EnumType type, string value)
    {
        foreach (var (table, column) in _columns.Value[type.Name])
        {
            yield return $"{table.Name}.{column.Name} ({column.Type}) at {column.Location} holds values of {type.Name}.";
            if (column.Default is { Kind: DefaultKind.Literal } given && given.Text == value)
            {
                yield return $"New rows get {value} as the default of {table.Name}.{column.Name}, which stands at {given.Location ?? column.Location}.";
            }
        }
    }

    private static IEnumerable<(string Place, string Check)> Checks(TableType table)
    {
        if (table.Check is { } check)
        {
            yield return ($"{table.Name} at {table.Location}", check);
        }

        foreach (var column in table.Columns)
        {
            if (column.Check is { } own)
            {
                yield return ($"{table.Name}.{column.Name} at {column.Location}", own);
            }
        }
    }
}
