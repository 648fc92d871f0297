using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>Holds a policy against what a run found: contradictions, suppressions and baseline entries that meet nothing.</summary>
public static class PolicyReview
{
    /// <summary>What is wrong, in the order of the policy's own sources.</summary>
    /// <param name="findings">Every finding, those included that are off.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="result">What the findings are from.</param>
    public static ImmutableArray<Diagnostic> Problems(ImmutableArray<Finding> findings, Policy policy, PipelineResult result)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(result);
        return
        [
            .. Contradictions(findings, new PolicyTable(policy.Entries)),
            .. Unused(findings, policy.Suppressions).Select(SuppressionProblem.Unused),
            .. Stale(findings, policy.Baseline, result).Select(BaselineProblem.Stale),
        ];
    }

    // Two entries contradict each other at many findings; one of them is enough to settle it.
    private static IEnumerable<Diagnostic> Contradictions(ImmutableArray<Finding> findings, PolicyTable table) =>
        from finding in findings
        where Policy.Governs(finding)
        let deciding = table.Deciding(finding)
        where deciding.Length > 1
        let other = deciding.FirstOrDefault(e => e.Level != deciding[0].Level)
        where other is not null
        group PolicyProblem.Contradicts(finding, deciding[0], other) by (deciding[0].Location, other.Location) into same
        select same.First();

    private static IEnumerable<InlineSuppression> Unused(ImmutableArray<Finding> findings, ImmutableArray<InlineSuppression> suppressions)
    {
        var table = new SuppressionTable(suppressions);
        var used = findings.Where(Policy.Governs).SelectMany(table.Of).ToHashSet();
        return suppressions.Where(s => !used.Contains(s));
    }

    // A diagnostic of a later stage cannot be found when an earlier one ended the run, so its entry is not stale for that.
    private static IEnumerable<BaselineEntry> Stale(ImmutableArray<Finding> findings, Baseline baseline, PipelineResult result)
    {
        var found = findings.Select(f => f.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return baseline.Entries.Where(e => !found.Contains(e.Fingerprint) && (result.Stage == "check" || result.Catalogue.ContainsKey(e.Rule)));
    }
}
