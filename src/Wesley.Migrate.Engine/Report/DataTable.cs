using System.Collections.Immutable;
using System.Text.Json;

namespace Wesley.Migrate.Engine.Report;

/// <summary>A list of a JSON document as a table: whatever the document says is shown, known or not.</summary>
internal sealed record DataTable
{
    public required string Title { get; init; }

    public required ImmutableArray<string> Columns { get; init; }

    public required ImmutableArray<ImmutableArray<string>> Rows { get; init; }

    /// <summary>The members that are a plain value.</summary>
    internal static ImmutableArray<ReportRow> Facts(JsonElement document) =>
        [.. document.EnumerateObject().Where(m => m.Value.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object)).Select(m => new ReportRow(Words(m.Name), Plain(m.Value)))];

    /// <summary>The members that are a list of objects.</summary>
    internal static ImmutableArray<DataTable> All(JsonElement document) =>
        [.. document.EnumerateObject().Where(m => m.Value.ValueKind == JsonValueKind.Array && m.Value.GetArrayLength() > 0).Select(m => Of(m.Name, [.. m.Value.EnumerateArray()]))];

    private static DataTable Of(string name, JsonElement[] rows)
    {
        string[] columns = [.. rows.Where(r => r.ValueKind == JsonValueKind.Object).SelectMany(r => r.EnumerateObject()).Select(m => m.Name).Distinct(StringComparer.Ordinal)];
        return new()
        {
            Title = Words(name),
            Columns = columns.Length == 0 ? ["value"] : [.. columns.Select(Words)],
            Rows = [.. rows.Select(r => columns.Length == 0 ? [Plain(r)] : columns.Select(c => r.ValueKind == JsonValueKind.Object && r.TryGetProperty(c, out var value) ? Plain(value) : "").ToImmutableArray())],
        };
    }

    private static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Null => "",
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Plain)),
        JsonValueKind.Object => string.Join("; ", value.EnumerateObject().Select(m => $"{Words(m.Name)}: {Plain(m.Value)}")),
        _ => value.GetRawText(),
    };

    // lockTimeout becomes "lock timeout".
    private static string Words(string name) => string.Concat(name.Select(c => char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString()));
}
