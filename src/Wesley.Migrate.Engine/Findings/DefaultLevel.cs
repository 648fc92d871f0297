using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>How much a finding weighs before the user has said anything.</summary>
internal static class DefaultLevel
{
    internal static FindingLevel Of(Severity severity) => severity switch
    {
        Severity.Error => FindingLevel.Error,
        Severity.Warning => FindingLevel.Warning,
        _ => FindingLevel.Info,
    };

    // What would be refused and is not has a strategy that takes it on, by a decision for instance; values may change all the same.
    internal static FindingLevel Of(ChangeKindInfo? info, Diagnostic? refusal) =>
        refusal is not null ? Of(refusal.Severity)
        : info?.DefaultLevel is { } given ? Of(given)
        : info?.Effect is DataEffect.Refuse or DataEffect.Check or DataEffect.Destroy ? FindingLevel.Warning
        : FindingLevel.Info;
}
