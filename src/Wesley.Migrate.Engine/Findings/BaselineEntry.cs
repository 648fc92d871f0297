using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>One finding that is put up with. Only the fingerprint counts; the rest tells a reader what it is.</summary>
public sealed record BaselineEntry
{
    /// <summary>The finding's fingerprint.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Its rule.</summary>
    public required string Rule { get; init; }

    /// <summary>Its coordinate; null where it has none.</summary>
    public string? Coordinate { get; init; }

    /// <summary>Its subject.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Why it is put up with, in the user's words.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Where the entry stands; null when it is new.</summary>
    public SourceLocation? Location { get; init; }

    internal static BaselineEntry Of(Finding finding, string? reason) => new()
    {
        Fingerprint = finding.Fingerprint,
        Rule = finding.Rule,
        Coordinate = finding.Coordinate?.ToString(),
        Subject = finding.Subject,
        Reason = reason ?? "",
    };
}
