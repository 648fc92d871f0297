namespace Wesley.Migrate.Abstractions;

/// <summary>One version of the schema as the plan records it.</summary>
public sealed record PlanSchema
{
    /// <summary>The model's hash.</summary>
    public required string Hash { get; init; }

    /// <summary>The copy in the folder.</summary>
    public required string Path { get; init; }

    /// <summary>The dialect it was read in.</summary>
    public required string Dialect { get; init; }

    /// <summary>The hash of the dialect's document where it is the user's own; <see langword="null"/> for a bundled one.</summary>
    public string? DialectHash { get; init; }
}
