namespace Wesley.Migrate.Abstractions;

/// <summary>A lock that a step takes.</summary>
public sealed record LockHint
{
    /// <summary>The table.</summary>
    public required string Relation { get; init; }

    /// <summary>PostgreSQL's name of the mode, such as <c>ACCESS EXCLUSIVE</c>.</summary>
    public required string Mode { get; init; }

    /// <summary>How long: <c>moment</c>, <c>batch</c>, <c>scan</c> or <c>rewrite</c>.</summary>
    public required string Duration { get; init; }

    /// <summary>What waits behind it: <c>nothing</c>, <c>schema changes</c>, <c>writes to the same rows</c>, <c>writes</c>, <c>reads and writes</c>.</summary>
    public required string Blocks { get; init; }
}
