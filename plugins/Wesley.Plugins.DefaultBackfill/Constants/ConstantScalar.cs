using System.Globalization;
using System.Text.Json;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>Whether a JSON value fits one item of a column's storage type.</summary>
internal static class ConstantScalar
{
    internal static string? Problem(JsonElement value, StorageType storage, EnumType? values)
    {
        if (values is not null)
        {
            return Text(value) is { } name && values.Has(name) ? null : $"is none of {values.Name}'s values {string.Join(", ", values.Values.Select(v => v.Name))}";
        }

        return storage.SqlBase switch
        {
            "smallint" => Whole(value) is >= short.MinValue and <= short.MaxValue ? null : "is not a whole number from -32768 to 32767",
            "integer" => Whole(value) is >= int.MinValue and <= int.MaxValue ? null : "is not a whole number from -2147483648 to 2147483647",
            "bigint" => Whole(value) is not null ? null : "is not a whole number of 64 bits",
            "numeric" => IsNumeric(value) ? null : "is not a decimal number",
            "double precision" or "real" => IsFinite(value) ? null : "is not a number of double precision",
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : "is neither true nor false",
            "uuid" => Guid.TryParseExact(Text(value), "D", out _) ? null : "is not a UUID such as 123e4567-e89b-12d3-a456-426614174000",
            "jsonb" or "json" => IsStorable(value) ? null : "holds text that PostgreSQL cannot store",
            "bytea" => Text(value) is { } bytes && bytes.StartsWith("\\x", StringComparison.Ordinal) && bytes.Length % 2 == 0 && bytes[2..].All(char.IsAsciiHexDigit)
                ? null : @"is not bytes in hexadecimal form such as \x00ff",
            var sql when ConstantTime.Knows(sql) => ConstantTime.Problem(sql, Text(value)),
            _ => Text(value) is not { } text ? "is not a text" : SqlText.IsStorable(text) ? null : "holds text that PostgreSQL cannot store",
        };
    }

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.String && ConstantText.IsReadable(value) ? value.GetString() : null;

    /// <summary>Digits in a text are whole numbers as well: beyond 2^53 JSON tools round them.</summary>
    private static long? Whole(JsonElement value) =>
        long.TryParse(Digits(value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsNumeric(JsonElement value) =>
        Digits(value) is { Length: > 0 and <= 1000 } text && (value.ValueKind == JsonValueKind.Number
            || text.TrimStart('-').Split('.') is { Length: <= 2 } parts && parts.All(p => p.Length > 0 && p.All(char.IsAsciiDigit)));

    private static bool IsFinite(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number);

    private static string? Digits(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetRawText() : Text(value);

    private static bool IsStorable(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => ConstantText.IsReadable(value) && SqlText.IsStorable(value.GetString()!),
        JsonValueKind.Array => value.EnumerateArray().All(IsStorable),
        JsonValueKind.Object => ConstantText.HasReadableNames(value) && value.EnumerateObject().All(m => SqlText.IsStorable(m.Name) && IsStorable(m.Value)),
        _ => true,
    };
}
