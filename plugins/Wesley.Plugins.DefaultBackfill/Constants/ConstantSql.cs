using System.Globalization;
using System.Text.Json;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>A checked constant as a complete, typed PostgreSQL expression.</summary>
internal static class ConstantSql
{
    internal static string Of(JsonElement value, StorageType storage) =>
        storage.ListDepth == 0 ? Scalar(value, storage.SqlBase)
        : IsEmpty(value) ? $"'{{}}'::{storage.Sql}"
        : $"{List(value, storage.SqlBase, storage.ListDepth)}::{storage.Sql}";

    private static string List(JsonElement value, string sql, int depth) =>
        "ARRAY[" + string.Join(", ", value.EnumerateArray().Select(v => depth > 1 ? List(v, sql, depth - 1) : Scalar(v, sql, isItem: true))) + "]";

    private static string Scalar(JsonElement value, string sql, bool isItem = false) => sql switch
    {
        _ when isItem && value.ValueKind == JsonValueKind.Null => "NULL",
        "integer" => Number(value),
        "boolean" => value.GetBoolean() ? "true" : "false",
        "jsonb" or "json" => $"{Tokens.Sql(Json(value))}::{sql}",
        _ when value.ValueKind == JsonValueKind.Number => $"'{value.GetRawText()}'::{sql}",
        _ => $"{Tokens.Sql(value.GetString()!)}::{sql}",
    };

    /// <summary>A leading minus would bind after the cast of an array; in brackets it cannot.</summary>
    private static string Number(JsonElement value)
    {
        var digits = value.ValueKind == JsonValueKind.Number ? value.GetRawText() : value.GetString()!;
        var number = long.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        return number.StartsWith('-') ? $"({number})" : number;
    }

    private static string Json(JsonElement value) => JsonSerializer.Serialize(value, ConstantJson.Default.JsonElement);

    // PostgreSQL has no array that is nested and empty.
    private static bool IsEmpty(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(IsEmpty);
}
