using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>The fill of a column whose conversion the table knows: scalar, list and a new list around it, in this order.</summary>
internal static class TableFill
{
    internal static BackfillOutcome Of(FieldPair field, BackfillRequest request)
    {
        var cell = StoredTypes.CellOf(field, request.Schemas, request.Pairing);
        var (before, after) = (field.Before.Type.ListDepth, field.After.Type.ListDepth);
        return after > before && before > 0 ? Unsettled.Nested(field, request.Change)
            : before > 1 && !string.Equals(cell.Sql, ColumnSource.Token, StringComparison.Ordinal) ? Unsettled.Nested(field, request.Change)
            : !cell.OtherMeanings.IsEmpty ? Unsettled.Meaning(field, cell, request.Change)
            : cell.Sql is null ? Unsettled.Nested(field, request.Change)
            : Filled(field, cell, request);
    }

    private static FillOutcome Filled(FieldPair field, Cell cell, BackfillRequest request)
    {
        var mappings = ColumnSource.Mappings(field, request);
        var (sql, typeScript) = (ColumnSource.Over(cell.Sql!, Braced(EnumMapping.Sql(mappings, ColumnSource.Token))), TypeScript(cell, EnumMapping.TypeScript(mappings, ColumnSource.Token)));
        if (field.Before.Type.IsList)
        {
            sql = ItemWise.Sql(sql);
            typeScript = typeScript is null ? null : ItemWise.TypeScript(typeScript, field.Before.Type.ItemsRequired);
        }

        for (var depth = field.Before.Type.ListDepth; depth < field.After.Type.ListDepth; depth++)
        {
            sql = $"ARRAY[{sql}]";
            typeScript = typeScript is null ? null : $"[{typeScript}]";
        }

        return new()
        {
            Fills =
            [
                new()
                {
                    Coordinate = field.Coordinate,
                    Target = FillTarget.ShadowColumn,
                    Pending = ColumnSource.Pending,
                    Value = new() { Sql = sql, TypeScript = typeScript, Kind = DefaultKind.StableExpression },
                    Reads = [field.After.Name],
                    // An accepted loss is the user's word, though the expression is the table's.
                    Source = string.Equals(request.Change.Kind.Id, TypeDecided.Kind, StringComparison.Ordinal) ? FillSource.Decision : FillSource.Conversion,
                    Barrier = BarrierKind.FillTrigger,
                },
            ],
        };
    }

    private static string? TypeScript(Cell cell, string value) => cell.TypeScript is null ? null : ColumnSource.Over(cell.TypeScript, value);

    private static string Braced(string value) => string.Equals(value, ColumnSource.Token, StringComparison.Ordinal) ? value : $"({value})";
}
