using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli.Options;

/// <summary>What the command line says about findings.</summary>
internal sealed record PolicyChoice
{
    /// <summary>The value of <c>--fail-on</c>.</summary>
    public FindingLevel FailOn { get; init; } = FindingLevel.Error;

    /// <summary>The value of <c>--baseline</c>.</summary>
    public string? Baseline { get; init; }

    /// <summary>Whether the baseline is written anew.</summary>
    public bool WriteBaseline { get; init; }

    /// <summary>Whether entries that meet nothing leave the baseline.</summary>
    public bool PruneBaseline { get; init; }

    /// <summary>Whether a refusal stays an error whatever the policy says.</summary>
    public bool RefusalsStand { get; init; }
}
