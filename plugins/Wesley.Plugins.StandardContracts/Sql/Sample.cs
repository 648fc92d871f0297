using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>Rows that break an assertion, as JSON.</summary>
internal static class Sample
{
    /// <summary>One row with one column.</summary>
    internal static string Row(string column, string json) => $$"""[{ {{TypeScriptText.Literal(column)}}: {{json}} }]""";

    /// <summary>The same row so many times.</summary>
    internal static string Rows(IEnumerable<(string Column, string Json)> cells, int times)
    {
        var row = $"{{ {string.Join(", ", cells.Select(c => $"{TypeScriptText.Literal(c.Column)}: {c.Json}"))} }}";
        return $"[{string.Join(", ", Enumerable.Repeat(row, times))}]";
    }

    /// <summary>The value inside as many lists as the column has.</summary>
    internal static string Nested(StorageType storage, string json) =>
        new string('[', storage.ListDepth) + json + new string(']', storage.ListDepth);

    /// <summary>A good value of one item's type.</summary>
    internal static string Value(StorageType storage) => Nested(storage, storage.SqlBase switch
    {
        "integer" or "bigint" or "smallint" or "numeric" or "double precision" or "real" => "1",
        "boolean" => "true",
        "uuid" => "\"00000000-0000-0000-0000-000000000001\"",
        "jsonb" or "json" => "{}",
        "timestamptz" => "\"2024-01-31T12:00:00Z\"",
        "date" => "\"2024-01-31\"",
        "time" => "\"12:00:00\"",
        _ => "\"a\"",
    });

    /// <summary>A value of the type that is not the one given.</summary>
    internal static string Other(StorageType storage, string value) => storage.SqlBase switch
    {
        "integer" or "bigint" => value == "1" ? "2" : "1",
        "boolean" => value == "true" ? "false" : "true",
        _ => TypeScriptText.Literal(value + "?"),
    };
}
