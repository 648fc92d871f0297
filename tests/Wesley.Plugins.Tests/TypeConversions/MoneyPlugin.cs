using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.Tests.TypeConversions;

/// <summary>A third party's plugin that knows one thing: amounts of money are stored as a count of cents.</summary>
internal sealed class MoneyPlugin : IMigrationPlugin
{
    internal const string Manifest = """
        { "provides": { "conversions": [{ "from": "Money", "converted": ["Decimal"] }] }, "optionsSchema": { "type": "object", "additionalProperties": false } }
        """;

    internal static ImmutableArray<ConversionEdge> Edges { get; } =
    [
        new()
        {
            From = "Money",
            To = "Decimal",
            FromStorage = "bigint",
            ToStorage = "numeric",
            Fit = ConversionFit.Converted,
            Sql = "{source}::numeric * 0.01",
            Back = "({source} * 100)::bigint",
            Because = "Two decimals give the cents back.",
            Witnesses = [ConversionWitness.Kept("1250", "12.50"), ConversionWitness.Kept("-1", "-0.01"), ConversionWitness.Kept("9223372036854775807", "92233720368547758.07")],
        },
    ];

    public PluginDefinition Define(PluginOptions options) => new() { Conversions = Edges };
}
