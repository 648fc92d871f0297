namespace Wesley.Migrate.Engine.Findings;

/// <summary>Puts a policy's word on findings, one after the other.</summary>
internal sealed class Judgement(Policy policy)
{
    private const string Stays = "The policy would have it otherwise; a run that cannot carry a change out stays an error.";

    private readonly PolicyTable _levels = new(policy.Entries);
    private readonly SuppressionTable _suppressions = new(policy.Suppressions);
    private readonly Dictionary<string, BaselineEntry> _baseline = policy.Baseline.ByFingerprint();

    internal Finding Of(Finding finding)
    {
        if (!Policy.Governs(finding))
        {
            return finding;
        }

        var (level, suppressed) = (_levels.Level(finding) ?? finding.Level, Suppressed(finding));
        return !policy.Stands(finding) ? finding with { Level = level, Suppressed = suppressed }
            : level < FindingLevel.Error || suppressed is not null ? finding with { Notes = finding.Notes.Add(Stays) }
            : finding;
    }

    private Suppression? Suppressed(Finding finding) =>
        _suppressions.Of(finding).FirstOrDefault() is { } comment
            ? new() { Source = SuppressionSource.Inline, Reason = comment.Reason, Location = comment.Location }
            : _baseline.GetValueOrDefault(finding.Fingerprint) is { } entry
                ? new() { Source = SuppressionSource.Baseline, Reason = entry.Reason, Location = entry.Location }
                : null;
}
