using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Enums;

/// <summary>Where a value that goes may be in use: columns whose rows may hold it, and expressions that name it.</summary>
internal static class EnumUses
{
    internal static IEnumerable<string> Of(EnumType type, string value, SchemaPairing pairing) =>
        Columns(type, value, pairing).Concat(pairing.Tables.SelectMany(table => Checks(table.After, value)));

    private static IEnumerable<string> Columns(EnumType type, string value, SchemaPairing pairing)
    {
        foreach (var (table, column) in pairing.Tables.SelectMany(t => t.Before.Columns.Where(c => c.Type.Name == type.Name).Select(c => (t.Before, c))))
        {
            yield return $"{table.Name}.{column.Name} ({column.Type}) at {column.Location} holds values of {type.Name}.";
            if (column.Default is { Kind: DefaultKind.Literal } given && given.Text == value)
            {
                yield return $"New rows get {value} as the default of {table.Name}.{column.Name}, which stands at {given.Location ?? column.Location}.";
            }
        }
    }

    private static IEnumerable<string> Checks(TableType table, string value)
    {
        var quoted = SqlText.Literal(value);
        if (table.Check?.Contains(quoted, StringComparison.Ordinal) == true)
        {
            yield return $"The check of {table.Name} at {table.Location} names it: {table.Check}";
        }

        foreach (var column in table.Columns.Where(c => c.Check?.Contains(quoted, StringComparison.Ordinal) == true))
        {
            yield return $"The check of {table.Name}.{column.Name} at {column.Location} names it: {column.Check}";
        }
    }
}
