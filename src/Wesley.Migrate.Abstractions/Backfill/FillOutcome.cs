using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>Columns get values; the engine gathers all fills of a table into one script.</summary>
public sealed record FillOutcome : BackfillOutcome
{
    /// <summary>
    /// The fills, at least one. Most changes give exactly one; one that reaches several columns, such as an enum's removed value,
    /// gives one a column, each at its own coordinate.
    /// </summary>
    public required ImmutableArray<Fill> Fills { get; init; }
}
