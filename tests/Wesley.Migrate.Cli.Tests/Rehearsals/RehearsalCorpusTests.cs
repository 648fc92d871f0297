using System.Text.Json;
using Wesley.Migrate.Cli.Tests.Databases;

namespace Wesley.Migrate.Cli.Tests.Rehearsals;

/// <summary>Every pair of real data models that ends in a plan is rehearsed on PGlite, and a share of them, or with <c>WESLEY_SEEDS</c> all, on a server.</summary>
public sealed class RehearsalCorpusTests(RehearsedModels models) : IClassFixture<RehearsedModels>
{
    private const string Tally = "tests/Wesley.Migrate.Cli.Tests/Rehearsals/corpus.tsv";

    [Fact]
    public async Task EveryPlan_OfADataModel_IsRehearsedAsTheTallySays()
    {
        Assert.SkipWhen(models.Folders.Count == 0, "There is no ../shared/corpora beside this repository.");

        var lines = await Rehearsing.HalvesAsync([.. models.Folders.Values], 40);

        Golden.Verify(string.Concat(models.Folders.Select(f => $"{Row(f.Key, lines[f.Value])}\n")), Tally);
    }

    [Fact]
    public async Task Plans_OfDataModels_OnPostgreSql_AreRehearsedAsTheTallySays()
    {
        Assert.SkipWhen(models.Folders.Count == 0, "There is no ../shared/corpora beside this repository.");
        DatabaseProof.SkipWithoutServer();
        var share = Rehearsing.Share(models.Folders);

        var lines = await Rehearsing.HalvesAsync([.. share.Select(f => f.Value)], 40, Rehearsing.ScratchAsync);

        Assert.Subset(GoldenFiles.ReadText(Repository.PathOf(Tally)).Split('\n').ToHashSet(), share.Select(f => Row(f.Key, lines[f.Value])).ToHashSet());
    }

    private static string Row(string name, JsonElement line) =>
        $"{name}\t{(line.Problems() is { Length: > 0 } problems ? problems.Split('\n')[0] : "green")}";
}
