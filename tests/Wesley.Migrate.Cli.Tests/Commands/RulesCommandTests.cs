using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Tests.Scenarios;

namespace Wesley.Migrate.Cli.Tests.Commands;

/// <summary>The list of rules has no gap, and what it says is what the code does.</summary>
public sealed class RulesCommandTests
{
    private static readonly Lazy<JsonObject> Listed = new(() =>
    {
        using var work = new Workspace();
        return JsonNode.Parse(work.Run("rules", "--format", "json").Exits(ExitCodes.Clean).Out)!.AsObject();
    });

    private static ChangeKindInfo[] Kinds => [.. LoadedEngine.Plugins.All.SelectMany(p => p.Definition.Kinds).OrderBy(k => k.Kind.Id, StringComparer.Ordinal)];

    private static JsonObject[] Rules => [.. Listed.Value["rules"]!.AsArray().Select(r => r!.AsObject())];

    [Fact]
    public void Rules_Json_ListsEveryKindOfEveryPlugin() =>
        Assert.Equal(Kinds.Select(k => k.Kind.Id), Rules.Select(r => (string)r["kind"]!));

    [Fact]
    public void Rules_Json_ListsEveryKindThatADetectorProduces() =>
        Assert.Empty(LoadedEngine.Plugins.All.SelectMany(p => p.Definition.Detectors).SelectMany(d => d.Produces).Select(k => k.Id)
            .Except(Rules.Select(r => (string)r["kind"]!)));

    [Fact]
    public void Rules_Json_SaysOfEachWhatTheCodeSays() => Assert.All(Kinds.Zip(Rules), pair =>
    {
        var (kind, rule) = pair;

        Assert.Equal(kind.Title, (string?)rule["title"]);
        Assert.Equal(kind.Effect.ToString(), (string?)rule["effect"], ignoreCase: true);
        Assert.Equal(kind.Contexts.Rows.ToString(), (string?)rule["verdicts"]?["rows"], ignoreCase: true);
        Assert.Equal(kind.Contexts.Writers.ToString(), (string?)rule["verdicts"]?["writers"], ignoreCase: true);
        Assert.Equal(kind.Contexts.Readers.ToString(), (string?)rule["verdicts"]?["readers"], ignoreCase: true);
        Assert.Equal(kind.Contexts.Rollback.ToString(), (string?)rule["verdicts"]?["rollback"], ignoreCase: true);
        Assert.Equal(kind.Mirror?.Id, (string?)rule["mirror"]);
        Assert.Equal(kind.MirrorWaiver, (string?)rule["mirrorWaiver"]);
        Assert.DoesNotContain("{coordinate}", (string)rule["purpose"]!, StringComparison.Ordinal);
    });

    [Fact]
    public void Rules_Json_EachHasAPageAndExamples()
    {
        var folder = Path.GetDirectoryName(EngineRun.BundledPlugins)!;

        Assert.All(Rules, rule =>
        {
            Assert.True((int)rule["examples"]! >= 2, $"{rule["kind"]} has fewer than two examples");
            Assert.True(File.Exists(Path.Combine(folder, (string)rule["page"]!)), $"{rule["kind"]} has no page");
        });
    }

    [Fact]
    public void Rules_Json_EachBackfillIsClaimed() =>
        Assert.Empty(Rules.Where(r => (string)r["effect"]! == "backfill" && r["claimedBy"]!.AsArray().Count == 0).Select(r => (string)r["kind"]!));

    [Fact]
    public void Rules_Text_ShowsTitleAndEffect()
    {
        using var work = new Workspace();

        Assert.Matches(@"field\.added\.required +backfill +Required column added +wesley\.schema-changes +wesley\.default-backfill/default-value",
            work.Run("rules").Exits(ExitCodes.Clean).Out);
    }
}
