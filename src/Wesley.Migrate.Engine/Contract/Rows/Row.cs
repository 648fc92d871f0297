using System.Text.Json;

namespace Wesley.Migrate.Engine.Contract.Rows;

/// <summary>One row of a table: an object of an NDJSON file.</summary>
public sealed record Row
{
    private static readonly JsonElement _null = JsonDocument.Parse("null").RootElement.Clone();

    /// <summary>The line it stands on, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The object.</summary>
    public required JsonElement Value { get; init; }

    internal bool Has(string column) => Value.TryGetProperty(column, out _);

    /// <summary>The column's value; JSON null where it is missing.</summary>
    internal JsonElement Column(string name) => Value.TryGetProperty(name, out var value) ? value : _null;

    internal static bool IsNull(JsonElement value) => value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;
}
