namespace Wesley.Migrate.Hosting.Manifests;

/// <summary>A kind of change as a manifest names it.</summary>
public sealed record KindEntry
{
    /// <summary>The kind.</summary>
    public required string Kind { get; init; }

    /// <summary>What it asks of existing rows, lower case.</summary>
    public required string Effect { get; init; }
}
