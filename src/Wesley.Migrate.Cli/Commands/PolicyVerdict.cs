using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli.Commands;

/// <summary>What the policy says about an outcome, and what is wrong with the policy in the light of it.</summary>
internal static class PolicyVerdict
{
    internal static Outcome Of(Outcome outcome, PolicyPreparation prepared, PolicyChoice choice, Surroundings surroundings)
    {
        var (policy, judged) = (prepared.Policy, outcome with { Policy = prepared.Policy });
        // Of a schema that cannot be read nothing is known, not even that a baseline is stale.
        if (outcome.Result is not { } result || outcome.Diagnostics.Any(d => d is { Severity: Severity.Error, Class: not FailureClass.Finding }))
        {
            return judged;
        }

        if (policy is { Entries.IsEmpty: true, Suppressions.IsEmpty: true, Baseline.Entries.IsEmpty: true } && !choice.WriteBaseline)
        {
            return judged;
        }

        var findings = FindingList.All(result, outcome.Diagnostics, policy);
        if (choice.WriteBaseline || choice.PruneBaseline)
        {
            policy = policy with { Baseline = choice.WriteBaseline ? Baseline.Of(findings, policy) : policy.Baseline.Pruned(findings) };
            if (BaselineFile.Write(prepared.BaselineName, policy.Baseline, surroundings) is { } problem)
            {
                return judged with { Diagnostics = [.. outcome.Diagnostics, problem] };
            }

            surroundings.Error.WriteLine($"{VisibleText.Of(prepared.BaselineName)}: {Words.Count(policy.Baseline.Entries.Length, "finding")}");
        }

        return judged with { Policy = policy, Diagnostics = [.. outcome.Diagnostics, .. PolicyReview.Problems(findings, policy, result)] };
    }
}
