using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Engine;

namespace Wesley.Migrate.Cli.Commands;

/// <summary>What <c>run</c> and <c>diff</c> have in common: read, load, and put both schemas through the pipeline.</summary>
internal static class Comparison
{
    internal static Outcome Run(SchemaChoice schemas, PluginChoice plugins, Surroundings surroundings)
    {
        var ready = RunPreparation.Of(schemas, plugins, surroundings);
        surroundings.Stop.ThrowIfCancellationRequested();
        var outcome = new Outcome
        {
            Stage = "input",
            Diagnostics = ready.Diagnostics,
            Sources = ready.Sources,
            From = Names(schemas.From),
            To = Names(schemas.To),
        };
        if (ready.Input is not { } input)
        {
            return outcome;
        }

        var result = MigrationPipeline.Run(input);
        return outcome with { Stage = result.Stage, Result = result, Diagnostics = [.. ready.Diagnostics, .. result.Diagnostics] };
    }

    private static string Names(IEnumerable<string> sources) => string.Join(" ", sources).Replace('\\', '/');
}
