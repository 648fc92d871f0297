namespace Wesley.Migrate.Abstractions;

/// <summary>Why a second run of a step does no harm.</summary>
public sealed record Idempotency
{
    /// <summary><c>read-only</c>, <c>guarded</c> (the statement that writes skips what is done) or <c>conditional-ddl</c>.</summary>
    public required string Class { get; init; }

    /// <summary>The reason in one sentence.</summary>
    public required string Proof { get; init; }
}
