using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Claim;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Engine.Generate;

/// <summary>Asks the strategies and gathers their fills, so that each table is walked once.</summary>
public static class GenerateStage
{
    /// <summary>What is written, table by table; or every refusal, question and cycle.</summary>
    public static StageResult<Generation> Run(
        ImmutableArray<ClaimedChange> claimed, ImmutableArray<Change> changes, SchemaPair schemas, DecisionSet decisions,
        ConversionTable? conversions = null, PluginBoundary? boundary = null)
    {
        boundary ??= new PluginBoundary(new());
        ArgumentNullException.ThrowIfNull(schemas);
        var pairing = SchemaPairing.Of(schemas, changes);
        var answers = new Answers(pairing, schemas);
        foreach (var (claim, (outcome, failure)) in claimed.Zip(boundary.Ask([.. claimed.Select(Question)])))
        {
            if (outcome is not null && boundary.Sound.IsSound(outcome, claim.Plugin, claim.Strategy.Id, answers.Report))
            {
                answers.Take(claim, outcome);
            }
            else if (failure is not null)
            {
                answers.Report(failure);
            }
        }

        var tables = TableOrder.Of(answers, pairing, schemas);
        return new()
        {
            Value = new Generation { Tables = tables.Value, Questions = answers.Questions, Scripts = answers.Scripts },
            Diagnostics = [.. answers.Diagnostics, .. tables.Diagnostics, .. RequiredReferenceCycle.Of(changes, schemas)],
        };

        PluginQuestion<BackfillOutcome> Question(ClaimedChange claim) => new(claim.Plugin, claim.Strategy.Id, () => claim.Strategy.Plan(new()
        {
            Change = claim.Change,
            Schemas = schemas,
            Changes = changes,
            Pairing = pairing,
            Decisions = decisions,
            Conversions = conversions ?? ConversionTable.Empty,
        }));
    }
}
