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

    internal static FindingLevel Of(Change change, ChangeKindInfo? info, Diagnostic? refusal, PipelineResult result) =>
        refusal is not null ? Of(refusal.Severity)
        : info?.DefaultLevel is { } given ? Of(given)
        : info?.Effect switch
        {
            DataEffect.Refuse => TakenOn(change, result) ? FindingLevel.Warning : FindingLevel.Error,
            DataEffect.Check or DataEffect.Destroy => FindingLevel.Warning,
            _ => FindingLevel.Info,
        };

    // What would be refused has passed when a strategy fills it or asks about it, or when nobody stopped the run there.
    private static bool TakenOn(Change change, PipelineResult result) =>
        result.Stage is "contract" or "plan" or "check"
        || result.Tables.Any(t => t.Fills.Any(f => f.ValueByChange.ContainsKey(change.Id)))
        || result.Questions.Any(q => q.Coordinate == change.Coordinate);
}
