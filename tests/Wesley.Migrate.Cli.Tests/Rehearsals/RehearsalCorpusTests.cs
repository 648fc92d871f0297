using Wesley.Migrate.Cli.Tests.Corpus;
using Wesley.Migrate.Cli.Tests.Databases;

namespace Wesley.Migrate.Cli.Tests.Rehearsals;

/// <summary>Every pair of real data models that ends in a plan is rehearsed, on PGlite and on a server.</summary>
public sealed class RehearsalCorpusTests
{
    private const string Tally = "tests/Wesley.Migrate.Cli.Tests/Rehearsals/corpus.tsv";

    [Fact]
    public Task EveryPlan_OfADataModel_IsRehearsedAsTheTallySays() => RehearsedAsync(onServer: false);

    [Fact]
    public async Task EveryPlan_OfADataModel_OnPostgreSql_IsRehearsedAsTheTallySays()
    {
        DatabaseProof.SkipWithoutServer();
        await RehearsedAsync(onServer: true);
    }

    private static async Task RehearsedAsync(bool onServer)
    {
        var pairs = CorpusPair.All().Where(p => p.Name.StartsWith("dm-", StringComparison.Ordinal)).ToList();
        Assert.SkipWhen(pairs.Count == 0, "There is no ../shared/corpora beside this repository.");
        using var temp = new TempFolder();
        var folders = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var folder = temp.PathOf(pair.Name.Replace('/', '-'));
            if (Migrations.Engine("run", "--from", pair.Before, "--to", pair.After, "--out", folder).ExitCode == ExitCodes.Clean && Directory.Exists(Path.Combine(folder, "contract")))
            {
                NodePackages.LinkInto(folder);
                folders.Add(pair.Name, folder);
            }
        }

        var lines = await Rehearsing.HalvesAsync([.. folders.Values], 40, onServer);

        Golden.Verify(string.Concat(folders.Select(f => $"{f.Key}\t{(lines[f.Value].Problems() is { Length: > 0 } problems ? problems.Split('\n')[0] : "green")}\n")), Tally);
    }
}
