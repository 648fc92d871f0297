using System.Collections.Immutable;
using System.Text.Json;

namespace Wesley.Migrate.Engine.Contract.Stored;

/// <summary>A file <c>catalog/*.json</c>, as far as contracts need it: the columns of each table by the names that the database has.</summary>
public sealed record StoredCatalog
{
    /// <summary>Table to its columns.</summary>
    public required ImmutableDictionary<string, ImmutableArray<StoredColumn>> Tables { get; init; }

    /// <summary>The catalog of a text that is valid by its schema.</summary>
    public static StoredCatalog Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        return new()
        {
            Tables = document.RootElement.GetProperty("types").EnumerateArray()
                .Where(t => t.TryGetProperty("table", out _) && t.TryGetProperty("fields", out _))
                .ToImmutableDictionary(
                    t => t.GetProperty("table").GetString()!,
                    t => t.GetProperty("fields").EnumerateArray().Where(f => f.TryGetProperty("column", out _)).Select(Column).ToImmutableArray(),
                    StringComparer.Ordinal),
        };
    }

    /// <summary>The column, or null.</summary>
    public StoredColumn? Column(string table, string column) =>
        Tables.TryGetValue(table, out var columns) ? columns.FirstOrDefault(c => c.Name == column) : null;

    private static StoredColumn Column(JsonElement field) => new()
    {
        Name = field.TryGetProperty("columnName", out var name) ? name.GetString()! : field.GetProperty("name").GetString()!,
        SqlType = field.GetProperty("column").GetString()!,
        Scalar = field.GetProperty("type").GetString()!,
        IsList = field.GetProperty("list").GetBoolean(),
    };
}
