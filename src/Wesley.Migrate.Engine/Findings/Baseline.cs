using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>The findings that were there already and are put up with: they stay in the report and do not count.</summary>
public sealed record Baseline
{
    /// <summary>The format that this engine writes.</summary>
    internal const string FormatVersion = "1.0";

    /// <summary>The usual file name.</summary>
    public const string FileName = "wesley.baseline.json";

    /// <summary>Nothing is put up with.</summary>
    public static Baseline Empty { get; } = new();

    /// <summary>The entries in the order of the file.</summary>
    public ImmutableArray<BaselineEntry> Entries { get; init; } = [];

    /// <summary>What is put up with from now on: warnings and errors, and with <see cref="Policy.FailOn"/> info everything. Reasons given before are kept.</summary>
    public static Baseline Of(IEnumerable<Finding> findings, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var reasons = policy.Baseline.ByFingerprint();
        var from = policy.FailOn == FindingLevel.Info ? FindingLevel.Info : FindingLevel.Warning;
        return new()
        {
            Entries =
            [
                .. findings.Where(f => Policy.Governs(f) && f.Level >= from && f.Suppressed?.Source != SuppressionSource.Inline)
                    .Select(f => BaselineEntry.Of(f, reasons.GetValueOrDefault(f.Fingerprint)?.Reason)),
            ],
        };
    }

    /// <summary>The entries that still meet a finding.</summary>
    public Baseline Pruned(IEnumerable<Finding> findings)
    {
        var found = findings.Select(f => f.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return this with { Entries = Entries.RemoveAll(e => !found.Contains(e.Fingerprint)) };
    }

    /// <summary>The entries by what they are known by; a merge may have left two of one.</summary>
    internal Dictionary<string, BaselineEntry> ByFingerprint() =>
        Entries.DistinctBy(e => e.Fingerprint, StringComparer.Ordinal).ToDictionary(e => e.Fingerprint, StringComparer.Ordinal);
}
