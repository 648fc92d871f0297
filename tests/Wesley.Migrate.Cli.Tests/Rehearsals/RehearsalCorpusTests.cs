using System.Collections.Immutable;
using System.Text.Json;
using Wesley.Migrate.Cli.Tests.Databases;

namespace Wesley.Migrate.Cli.Tests.Rehearsals;

/// <summary>
/// The pairs of real data models that end in a plan are rehearsed: a share of them on PGlite, another on a server, and with
/// <c>WESLEY_SEEDS</c> all of them on both.
/// </summary>
public sealed class RehearsalCorpusTests(RehearsedModels models) : IClassFixture<RehearsedModels>
{
    private const string Tally = "tests/Wesley.Migrate.Cli.Tests/Rehearsals/corpus.tsv";

    [Fact]
    public Task Plans_OfDataModels_OnPGlite_AreRehearsedAsTheTallySays() => RehearseAsync(Rehearsing.Share(models.Folders));

    [Fact]
    public Task Plans_OfDataModels_OnPostgreSql_AreRehearsedAsTheTallySays()
    {
        DatabaseProof.SkipWithoutServer();
        return RehearseAsync(Rehearsing.Share(models.Folders, 1), Rehearsing.ScratchAsync);
    }

    private async Task RehearseAsync(ImmutableArray<KeyValuePair<string, string>> share, Func<Task<string>>? scratch = null)
    {
        Assert.SkipWhen(models.Folders.Count == 0, "There is no ../shared/corpora beside this repository.");

        var lines = await Rehearsing.HalvesAsync([.. share.Select(f => f.Value)], 40, scratch);

        var rows = share.ToDictionary(f => f.Key, f => Row(f.Key, lines[f.Value]));
        var told = GoldenFiles.ReadText(Repository.PathOf(Tally)).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(row => row.Split('\t')[0]);
        Golden.Verify(string.Concat(models.Folders.Keys.Select(name => $"{rows.GetValueOrDefault(name) ?? told.GetValueOrDefault(name)}\n")), Tally);
    }

    private static string Row(string name, JsonElement line) =>
        $"{name}\t{(line.Problems() is { Length: > 0 } problems ? problems.Split('\n')[0] : "green")}";
}
