using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>A custom scalar with a conversion of its own, beside the first-party plugins: amounts are stored as a count of cents.</summary>
internal static class Money
{
    internal static ConversionEdge ToDecimal { get; } = new()
    {
        From = "Money",
        To = "Decimal",
        FromStorage = "bigint",
        ToStorage = "numeric",
        Fit = ConversionFit.Converted,
        Sql = "{source}::numeric * 0.01",
        Back = "({source} * 100)::bigint",
        TypeScript = "(Number({source}) / 100).toFixed(2)",
        Because = "Two decimals give the cents back.",
        Witnesses = [ConversionWitness.Kept("1250", "12.50"), ConversionWitness.Kept("-1", "-0.01")],
    };

    internal static PluginSet Plugins { get; } = PluginSet.Of(LoadedEngine.Plugins.All.Add(new()
    {
        Identity = new() { Id = "acme.money", Version = "1.0.0", Sha256 = "sha256:" + new string('0', 64) },
        Definition = new() { Conversions = [ToDecimal] },
    }));

    internal static PipelineResult Run(string from, string to) => MigrationPipeline.Run(new()
    {
        Before = [new() { Name = "before.graphql", Text = ConversionMatrix.Schema(from, "scalar Money\n") }],
        After = [new() { Name = "after.graphql", Text = ConversionMatrix.Schema(to, "scalar Money\n") }],
        Plugins = Plugins,
        Read = new() { Storage = ImmutableDictionary<string, StorageType>.Empty.Add("Money", new() { Scalar = "Money", SqlBase = "bigint", TypeScriptBase = "bigint" }) },
    });
}
