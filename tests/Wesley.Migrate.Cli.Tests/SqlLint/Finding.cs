using System.Text.Json.Serialization;

namespace Wesley.Migrate.Cli.Tests.SqlLint;

/// <summary>What the linter says of a place.</summary>
internal sealed record Finding
{
    public required string File { get; init; }

    public required int Line { get; init; }

    [JsonPropertyName("rule_name")]
    public required string Rule { get; init; }

    public required string Message { get; init; }

    public override string ToString() => $"{Path.GetFileName(File)}:{Line + 1} {Rule}: {Message}";
}
