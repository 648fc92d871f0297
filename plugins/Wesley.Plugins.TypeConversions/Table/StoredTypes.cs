using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>Finds the edge for two stored fields, whatever their types are called.</summary>
internal static class StoredTypes
{
    internal static ConversionEdge EdgeOf(FieldPair field, SchemaPair schemas, SchemaPairing pairing, ConversionTable table)
    {
        var (from, to) = (schemas.Before.Enum(field.Before.Type.Name), schemas.After.Enum(field.After.Type.Name));

        // What becomes of an enum's own values is told by changes of the enum, not of the column.
        return from is not null && to is not null && string.Equals(pairing.EnumBefore(to.Name)?.Name, from.Name, StringComparison.Ordinal)
            ? Alike(field.Before.Storage!, field.After.Storage!)
            : EdgeOf(field.Before, field.After, from, to, table);
    }

    private static ConversionEdge EdgeOf(Field before, Field after, EnumType? from, EnumType? to, ConversionTable table) => (from, to) switch
    {
        ({ Values.Length: > 0 }, { Values.Length: > 0 }) => EnumCells.Between(from, to),
        ({ Values.Length: > 0 }, null) when IsText(after) => EnumCells.ToText(from),
        (null, { Values.Length: > 0 }) when IsText(before) => EnumCells.FromText(to),
        (null, null) when IsListDocument(before) != IsListDocument(after) && before.Type.IsList && after.Type.IsList =>
            Unknown($"list of {before.Type.Name}", $"list of {after.Type.Name}", before.Storage!, after.Storage!),
        (null, null) => Between(before.Storage!, after.Storage!, table),
        _ => Unknown(before.Type.Name, after.Type.Name, before.Storage!, after.Storage!),
    };

    /// <summary>
    /// What a plugin says about the pair comes first. Then the same stored type under two names is the same to every row, also
    /// where no plugin knows it. A custom scalar that a plugin knows has its own meaning and does not borrow its storage's.
    /// </summary>
    private static ConversionEdge Between(StorageType before, StorageType after, ConversionTable table)
    {
        var (from, to) = (MeaningOf(before, table), MeaningOf(after, table));
        var direct = table.Direct(from, to) is { } edge && Holds(edge, before, after) ? edge : null;
        return WholeNumbers.Of(before, after) is { } cut ? cut
            : direct is not null ? direct
            : string.Equals(before.SqlBase, after.SqlBase, StringComparison.Ordinal) ? Alike(before, after)
            : table.Find(from, to)?.Edge is { } found && Holds(found, before, after) ? found
            : Unknown(from, to, before, after) is var unknown && OtherStorage(before, after, table) is { } hint ? unknown with { Because = $"{unknown.Because} {hint}" }
            : unknown;
    }

    /// <summary>The scalar whose edges speak about a stored type: its own where a plugin knows it like this, else its storage's.</summary>
    private static string MeaningOf(StorageType storage, ConversionTable table) =>
        table.Knows(storage.Scalar, storage.SqlBase) ? storage.Scalar : Scalars.ByStorage.GetValueOrDefault(storage.SqlBase, storage.Scalar);

    private static bool Holds(ConversionEdge edge, StorageType before, StorageType after) =>
        string.Equals(edge.FromStorage, before.SqlBase, StringComparison.Ordinal) && string.Equals(edge.ToStorage, after.SqlBase, StringComparison.Ordinal);

    private static ConversionEdge Alike(StorageType before, StorageType after) => new()
    {
        From = before.Scalar,
        To = after.Scalar,
        FromStorage = before.SqlBase,
        ToStorage = after.SqlBase,
        Fit = ConversionFit.Equivalent,
        Sql = ColumnSource.Token,
        Back = ColumnSource.Token,
        TypeScript = ColumnSource.Token,
        Because = "Both are stored alike.",
    };

    private static ConversionEdge Unknown(string from, string to, StorageType before, StorageType after) => new()
    {
        From = from,
        To = to,
        FromStorage = before.SqlBase,
        ToStorage = after.SqlBase,
        Fit = ConversionFit.Incompatible,
        Because = string.Equals(from, to, StringComparison.Ordinal)
            ? $"No meaning is known for a {from} stored as {before.SqlBase} in one stored as {after.SqlBase}."
            : $"No meaning is known for a {from} as a {to}.",
    };

    /// <summary>A plugin may know the scalar and speak about another storage than the schema's.</summary>
    private static string? OtherStorage(StorageType before, StorageType after, ConversionTable table) =>
        new[] { before, after }
            .Where(s => table.Knows(s.Scalar) && !table.Knows(s.Scalar, s.SqlBase))
            .Select(s => $"Conversions of {s.Scalar} are known, but not where it is stored as {s.SqlBase}.")
            .FirstOrDefault();

    /// <summary>A list in one JSON document and an array of documents are stored apart, though their items are not.</summary>
    private static bool IsListDocument(Field field) => field is { Type.IsList: true, Storage.ListDepth: 0 };

    private static bool IsText(Field field) => string.Equals(field.Storage!.SqlBase, Scalars.Storage[Scalars.String], StringComparison.Ordinal);
}
