using Wesley.Migrate.Abstractions;

namespace Acme.Money;

/// <summary>Amounts and their currencies.</summary>
public sealed class MoneyPlugin : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new()
    {
        Kinds = [CurrencyAdded.Info],
        Detectors = [new CurrencyDetector(options.Text("suffix", "Currency")!)],
        Strategies = [new UsualCurrency(options.Text("currency", "EUR")!)],
        Rules = [new CurrencyCodeRule()],
    };
}
