namespace Wesley.Packages.Tests;

/// <summary>Packs that know the packages only, with all first-party plugins in one run.</summary>
[Collection(nameof(OutsidePacks))]
public sealed class OutsidePackTests(OutsidePacks packs)
{
    private const string Before = """
        type Invoice @wes_table {
          id: ID! @wes_pk
          amount: Decimal!
          total: String!
        }

        """;

    private const string After = """
        type Invoice @wes_table {
          id: ID! @wes_pk
          amount: Decimal!
          amountCurrency: String!
          total: Int!
          stock: Int! @wes_default(value: 0)
          note: String
        }

        """;

    private const string Settings = """{ "plugins": { "acme.money": { "currency": "CHF" }, "acme.narrowing": { "field": "Invoice.total" } } }""";

    [Fact]
    public void Build_OfAll_HasNoWarning() => Assert.Contains("0 Warning(s)", packs.Build.Output, StringComparison.Ordinal);

    [Fact]
    public async Task Tests_OfThePacksThemselves_Pass()
    {
        var own = await packs.TestAsync(Path.Combine(packs.Folder, "Acme.Packs.Tests"), "Acme.Packs.Tests");
        var made = await packs.TestAsync(packs.Made("tests"), $"{OutsidePacks.Template}.Tests");

        Assert.Contains("Total: 6,", own.Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains("Total: 4,", made.Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WithAll_TakesEachAndNamesItWithVersionAndHash()
    {
        await RunAsync("together");

        var plugins = packs.Json("together", "plan.json")["generator"]!["plugins"]!.AsArray()
            .ToDictionary(p => p!["id"]!.GetValue<string>(), p => (Version: p!["version"]!.GetValue<string>(), Hash: p["sha256"]!.GetValue<string>()));
        Assert.Equal(
            ["acme.geo 0.1.0", "acme.house 0.4.0", "acme.money 1.3.0", "acme.narrowing 2.1.0", "acme.words 0.4.0"],
            plugins.Where(p => p.Key.StartsWith("acme.", StringComparison.Ordinal)).Select(p => $"{p.Key} {p.Value.Version}"));
        Assert.Equal(Directory.GetDirectories(Repository.PathOf("plugins"), "Wesley.*").Length, plugins.Keys.Count(k => k.StartsWith("wesley.", StringComparison.Ordinal)));
        Assert.All(plugins.Values, p => Assert.Matches("^sha256:[0-9a-f]{64}$", p.Hash));
        Assert.Equal(plugins.Count, plugins.Values.Select(p => p.Hash).Distinct().Count());
        (await packs.EngineAsync("plan", "verify", "together")).Succeeded();
    }

    [Fact]
    public async Task Run_WithAll_HoldsWhatEachBrings()
    {
        await RunAsync("brought");

        var kinds = packs.Json("brought", "plan.json")["changes"]!.AsArray().Select(c => c!["kind"]!.GetValue<string>()).ToArray();
        Assert.Empty(new[] { "acme.money/currency.added", "acme.geo/text.unbounded", "field.type.narrowed" }.Except(kinds));
        var script = File.ReadAllText(Path.Combine(packs.Folder, "brought", "backfill", "001-invoice.ts"));
        Assert.Contains("'CHF'", script, StringComparison.Ordinal);
        Assert.Contains("substring(", script, StringComparison.Ordinal);
        var contract = File.ReadAllText(Path.Combine(packs.Folder, "brought", "contract", "post-check.json"));
        Assert.Contains("Invoice.stock is not negative (names read by Newtonsoft.Json 13.0).", contract, StringComparison.Ordinal);
        Assert.Contains("Invoice.note is no placeholder (words read by Newtonsoft.Json 12.0).", contract, StringComparison.Ordinal);
        Assert.Contains("Invoice.amountCurrency is a currency code.", contract, StringComparison.Ordinal);
    }

    // The plan is no mere document: it is carried out on a PostgreSQL inside Node.js.
    [Fact]
    public async Task Rehearsal_OfTheirPlan_IsGreen()
    {
        await RunAsync("rehearsed");
        NodePackages.LinkInto(Path.Combine(packs.Folder, "rehearsed"));

        Assert.Contains("rehearsed", (await packs.EngineAsync("rehearse", "rehearsed")).Succeeded().Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Narrowing_ThatNobodyConfigured_StaysRefusedByThePackThatClaimsIt()
    {
        Write("wesley.json", "{}");
        var run = await packs.EngineAsync("run", "--from", "before.graphql", "--to", "after.graphql", "--out", "refused", "--plugins", "plugins");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("narrowing-not-configured", run.Output, StringComparison.Ordinal);
        Assert.Contains("acme.narrowing", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(packs.Folder, "refused")));
    }

    [Fact]
    public async Task Options_ThatDoNotFitThePacksSchema_AreRefusedAtTheirPlace()
    {
        Write("wesley.json", """{ "plugins": { "acme.money": { "curency": "CHF" } } }""");
        var run = await packs.EngineAsync("diff", "--from", "before.graphql", "--to", "after.graphql", "--plugins", "plugins");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("plugin-options-invalid", run.Output, StringComparison.Ordinal);
        Assert.Contains("curency", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAPack_IsWhatExplainPrints()
    {
        Write("wesley.json", Settings);
        var page = (await packs.EngineAsync("explain", "acme.money/currency.added", "--plugins", "plugins")).Succeeded().Output;

        Assert.Contains("Currency added beside an amount", page, StringComparison.Ordinal);
        Assert.Contains("The same name beside no amount is a text like any other.", page, StringComparison.Ordinal);
    }

    private async Task RunAsync(string output)
    {
        Write("wesley.json", Settings);
        (await packs.EngineAsync("run", "--from", "before.graphql", "--to", "after.graphql", "--out", output, "--plugins", "plugins")).Succeeded();
    }

    private void Write(string settings, string text)
    {
        File.WriteAllText(Path.Combine(packs.Folder, "before.graphql"), Before);
        File.WriteAllText(Path.Combine(packs.Folder, "after.graphql"), After);
        File.WriteAllText(Path.Combine(packs.Folder, settings), text);
    }
}
