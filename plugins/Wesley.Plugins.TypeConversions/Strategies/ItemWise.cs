namespace Wesley.Plugins.TypeConversions;

/// <summary>Takes an expression over one value to every item of a list. A null list stays null, and so does a null item.</summary>
internal static class ItemWise
{
    internal static string Sql(string itemExpression) =>
        string.Equals(itemExpression, ColumnSource.Token, StringComparison.Ordinal)
            ? itemExpression
            : $"CASE WHEN {{source}} IS NULL THEN NULL ELSE ARRAY(SELECT {ColumnSource.Over(itemExpression, "item.value")}"
              + " FROM unnest({source}) WITH ORDINALITY AS item(value, place) ORDER BY item.place) END";

    internal static string TypeScript(string itemExpression, bool itemsRequired) =>
        string.Equals(itemExpression, ColumnSource.Token, StringComparison.Ordinal) ? itemExpression
        : itemsRequired ? $"{{source}}.map((item) => {ColumnSource.Over(itemExpression, "item")})"
        : $"{{source}}.map((item) => item === null ? null : {ColumnSource.Over(itemExpression, "item")})";
}
