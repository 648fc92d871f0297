using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>A list without its null items, in both forms.</summary>
internal static class NullItemsValue
{
    internal static ChosenValue Removed(Subject subject) => new()
    {
        Value = Expression(subject, subject.IsListDocument ? "jsonb_path_query_array({target}, '$[*] ? (@ != null)')" : "array_remove({target}, NULL)", ".filter((item) => item !== null)"),
        Source = FillSource.Computed,
        Text = "without null items",
        NeedsReview = $"Null items of {subject.Coordinate} are removed, because nothing says what they should be; keep their places with "
            + $"{DecisionEntry.Constant(subject.Coordinate, "…")} in {DecisionEntry.File}, which takes their place.",
    };

    internal static ChosenValue Replaced(Subject subject, ValueExpression item, Decision decision) => new()
    {
        Value = Expression(subject, subject.IsListDocument ? InDocument(item) : $"array_replace({{target}}, NULL, {item.Sql})", Map(item.TypeScript, subject.Storage.ListDepth)),
        Source = FillSource.Decision,
        Text = decision.ConstantJson!,
    };

    private static string InDocument(ValueExpression item) =>
        $"(SELECT jsonb_agg(CASE WHEN item.value = 'null'::jsonb THEN {item.Sql} ELSE item.value END ORDER BY item.place) FROM jsonb_array_elements({{target}}) WITH ORDINALITY AS item(value, place))";

    private static string? Map(string? constant, int depth)
    {
        if (constant is null)
        {
            return null;
        }

        var body = $".map((item) => item ?? {constant})";
        for (var level = 1; level < depth; level++)
        {
            body = $".map((list) => (list ?? []){body})";
        }

        return body;
    }

    /// <summary>
    /// Only rows with a null item are pending, so the list is there; its type does not know that. A shadow is no column of the
    /// row that TypeScript sees, so there the database does it alone.
    /// </summary>
    private static ValueExpression Expression(Subject subject, string sql, string? call) => new()
    {
        Kind = DefaultKind.StableExpression,
        Sql = sql,
        TypeScript = FillPlace.TargetOf(subject) == FillTarget.ShadowColumn || call is null ? null : $"({{target}} ?? []){call}",
    };
}
