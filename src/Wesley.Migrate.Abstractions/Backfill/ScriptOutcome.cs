using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>A whole script, for what a fill cannot say. It runs as a backfill step of its own.</summary>
public sealed record ScriptOutcome : BackfillOutcome
{
    /// <summary>The GraphQL type whose table it works on.</summary>
    public required string Table { get; init; }

    /// <summary>The TypeScript source; it may import the catalog and the runtime of the migration folder.</summary>
    public required string Source { get; init; }

    /// <summary>Columns that it writes.</summary>
    public required ImmutableArray<string> Writes { get; init; }

    /// <summary>Why a second run changes nothing, in one sentence.</summary>
    public required string IdempotencyProof { get; init; }
}
