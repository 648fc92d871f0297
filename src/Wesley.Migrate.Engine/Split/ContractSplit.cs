using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Operations;
using Wesley.Migrate.Engine.Plan;

namespace Wesley.Migrate.Engine.Split;

/// <summary>One migration as two: everything but the drops, and the drops, which begin with the schema that the first ends with.</summary>
public sealed record ContractSplit
{
    /// <summary>Everything but the drops.</summary>
    public required PipelineResult First { get; init; }

    /// <summary>The drops.</summary>
    public required PipelineResult Second { get; init; }

    /// <summary>Both plans; null where the plan has no drops behind other changes, so that there is nothing to split.</summary>
    /// <param name="input">What the run was given.</param>
    /// <param name="whole">Its result, with a plan.</param>
    public static StageResult<ContractSplit?> Of(PipelineInput input, PipelineResult whole)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(whole);
        if (whole.Plan?.Steps.Any(s => s.Id == StepList.Drop) != true)
        {
            return new() { Value = null };
        }

        var pairing = SchemaPairing.Of(whole.Schemas!, whole.Changes);
        var (between, obstacle) = RetainedSchema.Of(input, whole.Schemas!, pairing);
        if (obstacle is not null)
        {
            return new() { Value = null, Diagnostics = [Impossible(obstacle, [])] };
        }

        var first = MigrationPipeline.Run(input with { After = between, Decisions = SplitDecisions.First(input.Decisions) });
        var second = MigrationPipeline.Run(input with { Before = between, Decisions = SplitDecisions.Second(input.Decisions, pairing), Follows = first.Files.ContainsKey(SwitchFiles.Switch) });
        return (first.Plan, second.Plan) is (not null, not null)
            ? new() { Value = new() { First = first, Second = second } }
            : new() { Value = null, Diagnostics = [Impossible("a part of it has no plan of its own", [.. Reasons(first), .. Reasons(second)])] };
    }

    private static IEnumerable<string> Reasons(PipelineResult result) =>
        result.Plan is not null ? [] : result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Message).Concat(result.Questions.Select(q => q.Text));

    private static Diagnostic Impossible(string reason, ImmutableArray<string> notes) => new()
    {
        Id = "split-impossible",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = $"The drops cannot be a plan of their own: {reason}.",
        Notes = notes,
        NextStep = "run without --split-contract: the drops are the plan's last step then, behind the post-check.",
    };
}
