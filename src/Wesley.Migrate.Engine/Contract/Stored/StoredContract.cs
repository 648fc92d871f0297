using System.Collections.Immutable;
using System.Text.Json;
using Wesley.Migrate.Engine.Contract.Rows;

namespace Wesley.Migrate.Engine.Contract.Stored;

/// <summary>A file <c>contract/*.json</c>, whole.</summary>
public sealed record StoredContract
{
    /// <summary><c>pre</c> or <c>post</c>.</summary>
    public required string Phase { get; init; }

    /// <summary>The assertions, in the file's order.</summary>
    public required ImmutableArray<StoredAssertion> Assertions { get; init; }

    /// <summary>The contract of a text that is valid by its schema.</summary>
    public static StoredContract Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        return new()
        {
            Phase = document.RootElement.GetProperty("phase").GetString()!,
            Assertions = [.. document.RootElement.GetProperty("assertions").EnumerateArray().Select(Assertion)],
        };
    }

    private static StoredAssertion Assertion(JsonElement entry) => new()
    {
        Id = Text(entry, "id"),
        Rule = Text(entry, "rule"),
        Kind = Text(entry, "kind"),
        Statement = Text(entry, "statement"),
        Coordinate = Text(entry, "coordinate"),
        Table = Text(entry, "table"),
        Columns = [.. entry.GetProperty("columns").EnumerateArray().Select(c => c.GetString()!)],
        Severity = Text(entry, "severity"),
        Mode = Text(entry, "mode"),
        Sql = Text(entry, "sql"),
        Threshold = entry.GetProperty("threshold").GetInt32(),
        ProvenBy = entry.TryGetProperty("provenBy", out var proof) ? proof.GetString() : null,
        IsRemembered = entry.TryGetProperty("remembered", out _),
        Predicate = entry.TryGetProperty("predicate", out var predicate) ? RowContractReader.Predicate(predicate) : null,
    };

    private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetString()!;
}
