using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Engine;

namespace Wesley.Migrate.Cli.Commands;

/// <summary>What <c>run</c> and <c>diff</c> have in common: read, load, and put both schemas through the pipeline.</summary>
internal static class Comparison
{
    /// <param name="schemas">The schemas.</param>
    /// <param name="plugins">The plugins.</param>
    /// <param name="surroundings">The machine.</param>
    /// <param name="choice">What the command line says about findings; null where nobody is told of them.</param>
    internal static Outcome Run(SchemaChoice schemas, PluginChoice plugins, Surroundings surroundings, PolicyChoice? choice = null)
    {
        using var ready = RunPreparation.Of(schemas, plugins, surroundings);
        surroundings.Stop.ThrowIfCancellationRequested();
        var outcome = new Outcome
        {
            Stage = "input",
            Diagnostics = ready.Diagnostics,
            Sources = ready.Sources,
            Plugins = ready.Session.Folders,
            From = Names(schemas.From),
            To = Names(schemas.To),
        };
        if (ready.Input is not { } input)
        {
            return outcome;
        }

        var policy = choice is null ? new PolicyPreparation() : PolicyPreparation.Of(choice, ready.Session, input.After, surroundings);
        outcome = outcome with { Diagnostics = [.. ready.Diagnostics, .. policy.Diagnostics], Sources = ready.Sources.With(policy.BaselineSource) };
        if (policy.Diagnostics.Any(d => d.Severity == Severity.Error))
        {
            return outcome;
        }

        var result = schemas.IsPlanned ? MigrationPipeline.Run(input) : MigrationPipeline.Findings(input);
        outcome = outcome with { Stage = result.Stage, Input = input, Result = result, Diagnostics = [.. outcome.Diagnostics, .. result.Diagnostics] };
        return choice is null ? outcome : PolicyVerdict.Of(outcome, policy, choice, surroundings);
    }

    private static string Names(IEnumerable<string> sources) => string.Join(" ", sources).Replace('\\', '/');
}
