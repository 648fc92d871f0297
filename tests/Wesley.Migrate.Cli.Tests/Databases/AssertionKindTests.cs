using System.Collections.Immutable;
using System.Text.Json;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Contract.Stored;

namespace Wesley.Migrate.Cli.Tests.Databases;

/// <summary>
/// The kinds of assertions by what was seen of them over all migrations: each holds where it should and is caught where rows or the
/// catalog break it. Whether rows alone can tell stands beside it; that the row forms say the same is <see cref="CounterexampleTests"/>.
/// </summary>
public sealed class AssertionKindTests
{
    [Fact]
    public async Task Kinds_EveryOne_HoldAndCatch()
    {
        var (lines, _) = await DatabaseProof.PGliteAsync();
        var rowForms = Migrations.Written.SelectMany(m => Directory.EnumerateFiles(Path.Combine(m.Folder, "contract")))
            .SelectMany(f => StoredContract.Read(File.ReadAllText(f)).Assertions).Where(a => a.Predicate is not null).Select(a => a.Kind).ToImmutableHashSet(StringComparer.Ordinal);

        var table = Enum.GetValues<AssertionKind>().Select(k => JsonNamingPolicy.KebabCaseLower.ConvertName(k.ToString())).Order(StringComparer.Ordinal)
            .Select(kind => $"{kind}\t{Seen(lines, $"{kind} holds")}\t{Seen(lines, $"{kind} caught")}\t{(rowForms.Contains(kind) ? "yes" : "no")}\n");

        Golden.Verify("kind\tholds\tcaught\trow form\n" + string.Concat(table), "tests/Wesley.Migrate.Cli.Tests/Databases/kinds.tsv");
        // What the conversion table carries out, it carries out for every value: no old value can break a castable assertion.
        Assert.Equal(["castable"], table.Where(row => row.Contains("never", StringComparison.Ordinal)).Select(row => row.Split('\t')[0]));
    }

    private static string Seen(ImmutableDictionary<string, JsonElement> lines, string fact) =>
        lines.Values.Any(l => l.GetProperty("facts").TryGetProperty(fact, out var n) && n.GetInt32() > 0) ? "seen" : "never";
}
