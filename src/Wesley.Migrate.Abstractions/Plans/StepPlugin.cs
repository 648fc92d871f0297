namespace Wesley.Migrate.Abstractions;

/// <summary>A plugin behind a step.</summary>
public sealed record StepPlugin
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its version.</summary>
    public required string Version { get; init; }

    /// <summary>The hash over its files.</summary>
    public required string Sha256 { get; init; }
}
