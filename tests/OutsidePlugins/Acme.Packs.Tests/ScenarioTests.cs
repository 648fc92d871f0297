using System.Collections.Immutable;
using Wesley.Migrate.Testing;

namespace Acme.Packs.Tests;

public sealed class ScenarioTests
{
    private const string Before = "type Invoice @wes_table { id: ID! @wes_pk, amount: Decimal!, total: String! }";

    [Fact]
    public void Currency_BesideAnAmount_IsTheOneOfTheOptions()
    {
        var result = Run("type Invoice @wes_table { id: ID! @wes_pk, amount: Decimal!, total: String!, amountCurrency: String! }", "MoneyPlugin", """{ "currency": "CHF" }""");

        Assert.Equal(["acme.money/currency.added(Invoice.amountCurrency)"], result.Changes);
        Assert.Equal(["Invoice.amountCurrency = 'CHF'"], result.Fills);
        Assert.Contains("acme.money-code:Invoice.amountCurrency", result.Assertions);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Narrowing_OfTheConfiguredField_IsConverted()
    {
        var result = Run("type Invoice @wes_table { id: ID! @wes_pk, amount: Decimal!, total: Int! }", "NarrowingPlugin", """{ "field": "Invoice.total" }""");

        Assert.Equal(["field.type.narrowed(Invoice.total) by leading-number"], result.Claims);
        Assert.NotNull(result.Plan);
    }

    [Fact]
    public void Narrowing_OfAnyOtherField_StaysRefused()
    {
        var result = Run("type Invoice @wes_table { id: ID! @wes_pk, amount: Decimal!, total: Int! }", "NarrowingPlugin", """{ "field": "Invoice.other" }""");

        Assert.Equal(["error narrowing-not-configured Invoice.total"], result.Diagnostics);
        Assert.Null(result.Plan);
    }

    private static PluginScenarioResult Run(string after, string plugin, string options) => new PluginScenario
    {
        Before = Before,
        After = after,
        Plugins = [.. Packs.All, .. Packs.Beside],
        Options = ImmutableDictionary<string, string>.Empty.Add(plugin, options),
    }.Run();
}
