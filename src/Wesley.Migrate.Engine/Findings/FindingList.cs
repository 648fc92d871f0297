using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Claim;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>From what a run found to its findings: one for each change, and one for each diagnostic that does not refuse one.</summary>
public static class FindingList
{
    /// <summary>The findings worth a word, in ordinal order of coordinate, rule and subject.</summary>
    /// <param name="result">What the pipeline found; null when it did not start.</param>
    /// <param name="diagnostics">Everything there is to say, the pipeline's own included.</param>
    /// <param name="policy">What the user says about findings.</param>
    public static ImmutableArray<Finding> Of(PipelineResult? result, ImmutableArray<Diagnostic> diagnostics, Policy policy) =>
        All(result, diagnostics, policy).RemoveAll(f => f.Level == FindingLevel.Off);

    /// <summary>The same with the findings that the policy has put off.</summary>
    public static ImmutableArray<Finding> All(PipelineResult? result, ImmutableArray<Diagnostic> diagnostics, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var refusals = diagnostics.Where(d => d.Class == FailureClass.Finding).ToLookup(d => (d.Id, d.Coordinate));
        var merged = new HashSet<Diagnostic>(ReferenceEqualityComparer.Instance);
        var changes = (result?.Changes ?? []).Select(change => ChangeFinding.Of(change, Refusal(change, refusals, merged), result!)).ToList();
        var judgement = new Judgement(policy);
        return
        [
            .. changes.Concat(Others(diagnostics.Where(d => !merged.Contains(d)))).Select(judgement.Of)
                .OrderBy(Place, StringComparer.Ordinal).ThenBy(f => f.Rule, StringComparer.Ordinal).ThenBy(f => f.Subject, StringComparer.Ordinal),
        ];
    }

    // Two changes of one kind may stand at one place, told apart by their subject; each takes the next refusal, and shares the
    // only one where both are refused in the same words.
    private static Diagnostic? Refusal(Change change, ILookup<(string Id, Coordinate? Coordinate), Diagnostic> refusals, HashSet<Diagnostic> merged)
    {
        var here = refusals[(ClaimProblem.RefusalId(change.Kind), change.Coordinate)];
        return here.FirstOrDefault(merged.Add) ?? here.FirstOrDefault();
    }

    private static IEnumerable<Finding> Others(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.GroupBy(d => (d.Id, d.Coordinate, d.Plugin)).SelectMany(same => same.Select((d, i) => DiagnosticFinding.Of(d, i + 1)));

    private static string Place(Finding finding) => finding.Coordinate?.ToString() ?? "";
}
