using Wesley.Migrate.Abstractions;

namespace Acme.Money;

/// <summary>Amounts and their currencies.</summary>
public sealed class MoneyPlugin : IMigrationPlugin
{
    /// <summary>Amounts of money are stored as a count of cents. The page of the first-party plugins shows this one.</summary>
    private static readonly ConversionEdge _cents =
        new ConversionEdge
        {
            From = "Money", FromStorage = "bigint",
            To = "Decimal", ToStorage = "numeric",
            Fit = ConversionFit.Converted,
            Sql = "{source}::numeric * 0.01",
            Back = "({source} * 100)::bigint",
            Because = "Two decimals give the cents back.",
            Witnesses = [ConversionWitness.Kept("1250", "12.50"), ConversionWitness.Kept("-1", "-0.01")],
        };

    public PluginDefinition Define(PluginOptions options) => new()
    {
        Kinds = [CurrencyAdded.Info],
        Detectors = [new CurrencyDetector(options.Text("suffix", "Currency")!)],
        Strategies = [new UsualCurrency(options.Text("currency", "EUR")!)],
        Rules = [new CurrencyCodeRule()],
        Conversions = [_cents],
    };
}
