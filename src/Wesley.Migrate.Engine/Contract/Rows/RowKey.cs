using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Wesley.Migrate.Engine.Contract.Rows;

/// <summary>The values of key columns as one text, so that 1 and "1" are the same key, as they are to a database.</summary>
internal static class RowKey
{
    /// <summary>The key; <see langword="null"/> when a part is null, which refers to nothing and equals nothing.</summary>
    internal static string? Of(Row row, ImmutableArray<string> columns)
    {
        var parts = columns.Select(row.Column).ToList();
        return parts.Any(Row.IsNull) ? null : string.Join('\u001f', parts.Select(Text).Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Length}:{t}")));
    }

    internal static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => Number(value.GetRawText()),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.GetRawText(),
    };

    private static string Number(string raw) =>
        BigInteger.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole.ToString(CultureInfo.InvariantCulture)
        : double.Parse(raw, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);
}
