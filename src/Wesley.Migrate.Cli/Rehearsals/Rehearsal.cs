using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wesley.Migrate.Cli.Rehearsals;

/// <summary><c>rehearsal.json</c>: what happened when a plan was carried out with generated rows.</summary>
internal sealed record Rehearsal
{
    public required string PlanId { get; init; }

    public required bool Green { get; init; }

    public required RehearsalEngine Engine { get; init; }

    public required int Rows { get; init; }

    public required long Milliseconds { get; init; }

    public required ImmutableArray<RehearsedStep> Steps { get; init; }

    public required ImmutableArray<RehearsedAssertion> Assertions { get; init; }

    public required ImmutableArray<RehearsedRollback> Rollback { get; init; }

    public RehearsedWriters? Writers { get; init; }

    public required ImmutableArray<string> Problems { get; init; }

    /// <summary>The whole document, laid out for people.</summary>
    [JsonIgnore]
    public string Text { get; init; } = "";

    /// <summary>The rehearsal of a text that is valid by its schema.</summary>
    internal static Rehearsal Read(string text) =>
        JsonSerializer.Deserialize(text, RehearsalJson.Default.Rehearsal)! with { Text = text };
}
