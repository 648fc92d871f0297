using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>Finds the cell for two stored fields, whatever their types are called.</summary>
internal static class StoredTypes
{
    internal static Cell CellOf(FieldPair field, SchemaPair schemas, SchemaPairing pairing)
    {
        var (from, to) = (schemas.Before.Enum(field.Before.Type.Name), schemas.After.Enum(field.After.Type.Name));

        // What becomes of an enum's own values is told by changes of the enum, not of the column.
        return from is not null && to is not null && string.Equals(pairing.EnumBefore(to.Name)?.Name, from.Name, StringComparison.Ordinal)
            ? ConversionTable.Of(Scalars.Enum, Scalars.Enum)
            : CellOf(field.Before, field.After, from, to);
    }

    private static Cell CellOf(Field before, Field after, EnumType? from, EnumType? to)
    {
        var (old, @new) = (ScalarOf(before.Storage!), ScalarOf(after.Storage!));
        return (from, to) switch
        {
            ({ Values.Length: > 0 }, { Values.Length: > 0 }) => EnumCells.Between(from, to),
            ({ Values.Length: > 0 }, null) when IsText(@new) => EnumCells.ToText(from),
            (null, { Values.Length: > 0 }) when IsText(old) => EnumCells.FromText(to),
            (null, null) => Between(before.Storage!, after.Storage!, old, @new),
            _ => Unknown(before, after),
        };
    }

    // The same stored type under two names is the same to every row, also where the table does not know it.
    private static Cell Between(StorageType before, StorageType after, string? old, string? @new) =>
        WholeNumbers.Of(before, after) is { } cut ? cut
        : string.Equals(before.SqlBase, after.SqlBase, StringComparison.Ordinal) ? ConversionTable.Of(before.Scalar, before.Scalar)
        : old is not null && @new is not null ? ConversionTable.Of(old, @new)
        : ConversionTable.Of(before.Scalar, after.Scalar + (string.Equals(before.Scalar, after.Scalar, StringComparison.Ordinal) ? $" ({after.SqlBase})" : ""));

    private static Cell Unknown(Field before, Field after) => new()
    {
        From = before.Type.Name,
        To = after.Type.Name,
        Fit = Fit.Incompatible,
        Because = $"No meaning is known for a {before.Type.Name} as a {after.Type.Name}.",
    };

    private static string? ScalarOf(StorageType storage) => Scalars.ByStorage.GetValueOrDefault(storage.SqlBase);

    private static bool IsText(string? scalar) => string.Equals(scalar, Scalars.String, StringComparison.Ordinal);
}
