using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Defaults;

/// <summary>A default, or why there is none.</summary>
internal sealed record DefaultOutcome
{
    /// <summary><see langword="null"/> also for the constant null, which is what a column without a default has.</summary>
    public DefaultValue? Default { get; init; }

    /// <summary>The complaint's id.</summary>
    public string Id { get; init; } = "default-invalid";

    public string? Complaint { get; init; }

    /// <summary>Whether text was given that reads like SQL.</summary>
    public bool IsSuspicious { get; init; }
}
