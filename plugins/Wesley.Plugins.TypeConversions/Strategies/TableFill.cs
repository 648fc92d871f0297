using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>The fill of a column whose conversion the table knows: scalar, list and a new list around it, in this order.</summary>
internal static class TableFill
{
    internal static BackfillOutcome Of(FieldPair field, BackfillRequest request)
    {
        var edge = StoredTypes.EdgeOf(field, request.Schemas, request.Pairing, request.Conversions);
        var (before, after) = (field.Before.Type.ListDepth, field.After.Type.ListDepth);
        return after > before && before > 0 ? Unsettled.Nested(field, request.Change)
            : before > 1 && !string.Equals(edge.Sql, ColumnSource.Token, StringComparison.Ordinal) ? Unsettled.Nested(field, request.Change)
            : !edge.OtherMeanings.IsEmpty ? Unsettled.Meaning(field, edge, request.Change)
            : edge.Sql is null ? Unsettled.Nested(field, request.Change)
            : Filled(field, edge, request);
    }

    private static FillOutcome Filled(FieldPair field, ConversionEdge edge, BackfillRequest request)
    {
        var mappings = ColumnSource.Mappings(field, request);
        var (sql, typeScript) = (ColumnSource.Over(edge.Sql!, Braced(EnumMapping.Sql(mappings, ColumnSource.Token))), TypeScript(edge, EnumMapping.TypeScript(mappings, ColumnSource.Token)));
        if (field.Before.Type.IsList)
        {
            sql = ItemWise.Sql(sql);
            typeScript = typeScript is null ? null : ItemWise.TypeScript(typeScript, field.Before.Type.ItemsRequired);
        }

        for (var depth = field.Before.Type.ListDepth; depth < field.After.Type.ListDepth; depth++)
        {
            sql = field.After.Storage!.ListDepth == 0 ? $"jsonb_build_array({sql})" : $"ARRAY[{sql}]";
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

    private static string? TypeScript(ConversionEdge edge, string value) => edge.TypeScript is null ? null : ColumnSource.Over(edge.TypeScript, value);

    private static string Braced(string value) => string.Equals(value, ColumnSource.Token, StringComparison.Ordinal) ? value : $"({value})";
}
