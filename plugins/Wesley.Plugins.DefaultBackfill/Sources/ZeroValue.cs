using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>The value of a type that says the least. It is a guess, so it is marked for review.</summary>
internal static class ZeroValue
{
    internal static ChosenValue? Marked(Subject subject) => Of(subject) is not { } json ? null : new ChosenValue
    {
        Value = Constants.Value(json, subject.Storage),
        Source = FillSource.Zero,
        Text = json,
        NeedsReview = $"{subject.Coordinate} gets {json} in every row that has no value, because nothing says what it should be; "
            + $"decide with {DecisionEntry.Constant(subject.Coordinate, json)} in {DecisionEntry.File}, or give the field a default.",
    };

    /// <summary>The zero value as JSON; null when the type has none.</summary>
    internal static string? Of(Subject subject) =>
        subject.Storage.ListDepth > 0 || subject.IsListDocument ? "[]"
        : subject.Storage.Scalar == "Enum" ? subject.Enum is { Values: [var first, ..] } ? TypeScriptText.Literal(first.Name) : null
        : subject.Storage.SqlBase switch
        {
            "text" => "\"\"",
            "smallint" or "integer" or "bigint" or "double precision" or "real" or "numeric" => "0",
            "boolean" => "false",
            "uuid" => "\"00000000-0000-0000-0000-000000000000\"",
            "timestamptz" => "\"1970-01-01T00:00:00Z\"",
            "timestamp" => "\"1970-01-01T00:00:00\"",
            "date" => "\"1970-01-01\"",
            "time" => "\"00:00:00\"",
            "jsonb" or "json" => "{}",
            "bytea" => "\"\\\\x\"",
            _ => null,
        };
}
