using System.Collections.Immutable;
using System.Text.Json;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Contract.Rows;

/// <summary>A predicate as a function of one row. The runtime's <c>predicates.ts</c> is its other form.</summary>
internal static class RowTest
{
    /// <summary>The test; <see langword="null"/> for a predicate that this engine does not know.</summary>
    /// <param name="predicate">The predicate.</param>
    /// <param name="rows">All rows of the table, which only uniqueness looks at.</param>
    /// <param name="targets">All rows of the table referred to, which only references look at.</param>
    internal static Func<Row, bool>? Of(RowPredicate predicate, ImmutableArray<Row> rows, ImmutableArray<Row> targets)
    {
        var columns = predicate.Columns;
        return predicate.Name switch
        {
            "present" => row => columns.All(row.Has),
            "nullable" => row => !columns.Select(row.Column).Any(Row.IsNull),
            "complete" => row => IsComplete(row, columns),
            "type" => row => columns.Select(row.Column).All(v => Row.IsNull(v) ? predicate.Nullable : HasType(predicate.Scalar ?? "String", v, predicate.ListDepth)),
            "items" => row => columns.Select(row.Column).All(HoldsNoNullItem),
            "enum" => row => columns.Select(row.Column).SelectMany(Items).All(v => Row.IsNull(v) || predicate.Values.Contains(RowKey.Text(v))),
            "reference" => Reference(predicate, targets),
            "same" => row => columns.Select(row.Column).Select(v => Row.IsNull(v) ? null : RowKey.Text(v)).Distinct(StringComparer.Ordinal).Count() == 1,
            "value" => row => columns.Select(row.Column).All(v => !Row.IsNull(v) && predicate.Values is [var value] && RowKey.Text(v) == value),
            "unique" => Unique(columns, rows),
            _ => null,
        };
    }

    // The second column is the source: where it is null there is nothing to fill.
    private static bool IsComplete(Row row, ImmutableArray<string> columns) =>
        !Row.IsNull(row.Column(columns[0])) || (columns.Length > 1 && Row.IsNull(row.Column(columns[1])));

    // Null items are the business of "items".
    private static bool HasType(string scalar, JsonElement value, int depth) => depth == 0
        ? ScalarForm.Is(scalar, value)
        : value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => Row.IsNull(item) || HasType(scalar, item, depth - 1));

    private static bool HoldsNoNullItem(JsonElement value) =>
        Row.IsNull(value) || (value.ValueKind == JsonValueKind.Array && !Items(value).Any(Row.IsNull));

    private static IEnumerable<JsonElement> Items(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany(Items) : [value];

    private static Func<Row, bool> Reference(RowPredicate predicate, ImmutableArray<Row> targets)
    {
        var keys = targets.Select(t => RowKey.Of(t, predicate.TargetColumns)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return row => RowKey.Of(row, predicate.Columns) is not { } key || keys.Contains(key);
    }

    private static Func<Row, bool> Unique(ImmutableArray<string> columns, ImmutableArray<Row> rows)
    {
        var counts = rows.Select(r => RowKey.Of(r, columns)).OfType<string>().CountBy(k => k, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return row => RowKey.Of(row, columns) is not { } key || counts[key] == 1;
    }
}
