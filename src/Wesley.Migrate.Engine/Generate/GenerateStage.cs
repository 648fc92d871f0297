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
        ConversionTable? conversions = null)
    {
        ArgumentNullException.ThrowIfNull(schemas);
        var pairing = SchemaPairing.Of(schemas, changes);
        var answers = new Answers(pairing, schemas);
        foreach (var claim in claimed)
        {
            var request = new BackfillRequest
            {
                Change = claim.Change,
                Schemas = schemas,
                Changes = changes,
                Pairing = pairing,
                Decisions = decisions,
                Conversions = conversions ?? ConversionTable.Empty,
            };
            var (outcome, failure) = PluginCall.Invoke(claim.Plugin, claim.Strategy.Id, () => claim.Strategy.Plan(request));
            if (outcome is null)
            {
                answers.Report(failure!);
            }
            else
            {
                answers.Take(claim, outcome);
            }
        }

        var tables = TableOrder.Of(answers, pairing, schemas);
        return new()
        {
            Value = new Generation { Tables = tables.Value, Questions = answers.Questions, Scripts = answers.Scripts },
            Diagnostics = [.. answers.Diagnostics, .. tables.Diagnostics, .. RequiredReferenceCycle.Of(changes, schemas)],
        };
    }
}
