using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Tests.HostilePlugins;

namespace Wesley.Migrate.Cli.Tests.Commands;

public sealed class CoverageTests
{
    private const string Plugin = """{ "engineApi": "1.0", "id": "acme.a", "version": "1.0.0", "assembly": "Acme.dll", "description": "d", "licence": "MIT", "provides": PROVIDES }""";

    [Fact]
    public void Coverage_OfTheBundledPlugins_HasNoGapAndNoContest()
    {
        using var work = new Workspace();

        work.Run("rules", "--coverage").Exits(ExitCodes.Clean).Says("field.added.required", "wesley.default-backfill/default-value", "refused", " 0 unclaimed, 0 contested.");
    }

    [Fact]
    public void Coverage_KindThatAsksForValues_ClaimedByNobody_IsUnclaimed() =>
        With("""{ "kinds": [{ "kind": "acme/odd", "effect": "backfill" }] }""").Exits(ExitCodes.Usage)
            .Says("error[claim-missing]: No installed plugin claims acme/odd of acme.a", "1 unclaimed");

    [Fact]
    public void Coverage_KindClaimedTwice_IsContested_UntilItIsPinned()
    {
        const string Provides = """{ "strategies": [{ "id": "fill", "claims": ["field.added.required"] }] }""";

        With(Provides).Exits(ExitCodes.Usage).Says("error[claim-contested]", "acme.a/fill and by wesley.default-backfill/default-value", "1 contested", "\"pins\"");
        With(Provides, """{ "pins": { "field.added.required": "acme.a/fill" } }""").Exits(ExitCodes.Clean).Says("0 contested");
    }

    [Fact]
    public void Coverage_Wildcard_ReachesNothingThatIsRefused()
    {
        var result = With("""{ "strategies": [{ "id": "all", "claims": ["*"] }] }""", null, "--format", "json").Exits(ExitCodes.Clean);

        var rules = JsonNode.Parse(result.Out)!["rules"]!.AsArray();
        Assert.All(rules.Where(r => (string)r!["effect"]! == "refuse"), r => Assert.Equal("refused", (string)r!["coverage"]!));
        Assert.Contains(rules, r => (string)r!["coverage"]! == "claimed" && (string)r["claimedBy"]![0]! == "acme.a/all");
    }

    [Fact]
    public async Task Coverage_RunsNoCodeOfAPlugin()
    {
        using var pack = new HostilePack("ClaimsWhatAnotherClaims");

        var run = await pack.Run("rules", "--coverage");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("hostile.claims-what-another-claims/strategy", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    private static CliResult With(string provides, string? config = null, params string[] more)
    {
        using var work = new Workspace().File("plugs/one/wesley-plugin.json", Plugin.Replace("PROVIDES", provides, StringComparison.Ordinal)).File("wesley.json", config ?? "{}");
        return work.Run(["rules", "--coverage", "--plugins", "plugs", .. more]);
    }
}
