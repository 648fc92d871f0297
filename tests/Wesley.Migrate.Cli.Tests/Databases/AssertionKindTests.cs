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
    // Why rows alone cannot tell.
    private static readonly ImmutableSortedDictionary<string, string> Beyond = new Dictionary<string, string>
    {
        ["castable"] = "the conversion is an expression of the database",
        ["default"] = "what a new row would get stands in no row",
        ["field-absent"] = "rows of the new schema do not name what is gone",
        ["no-leftovers"] = "triggers and checks stand in no row",
        ["nothing-left"] = "the question is whether there are rows at all",
        ["row-count"] = "rows of one moment do not say how many there were",
        ["sequence"] = "what a sequence gives next stands in no row",
        ["table-present"] = "a file of rows is no table",
        ["untouched"] = "rows of one moment do not say what they held",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    [Fact]
    public async Task Kinds_EveryOne_HoldAndCatch()
    {
        var (lines, _) = await DatabaseProof.PGliteAsync();
        var rowForms = Migrations.Written.SelectMany(m => Directory.EnumerateFiles(Path.Combine(m.Folder, "contract")))
            .SelectMany(f => StoredContract.Read(File.ReadAllText(f)).Assertions).Where(a => a.Predicate is not null).Select(a => a.Kind).ToImmutableHashSet(StringComparer.Ordinal);

        var table = Enum.GetValues<AssertionKind>().Select(k => JsonNamingPolicy.KebabCaseLower.ConvertName(k.ToString())).Order(StringComparer.Ordinal)
            .Select(kind => $"{kind}\t{Seen(lines, $"{kind} holds")}\t{Seen(lines, $"{kind} caught")}\t{(rowForms.Contains(kind) ? "yes" : $"no: {Beyond[kind]}")}\n").ToList();

        Golden.Verify("kind\tholds\tcaught\trow form\n" + string.Concat(table), "tests/Wesley.Migrate.Cli.Tests/Databases/kinds.tsv");
        Assert.DoesNotContain(table, row => row.Contains("never", StringComparison.Ordinal));
        Assert.Empty(Beyond.Keys.Intersect(rowForms));
    }

    private static string Seen(ImmutableDictionary<string, JsonElement> lines, string fact) =>
        lines.Values.Any(l => l.GetProperty("facts").TryGetProperty(fact, out var n) && n.GetInt32() > 0) ? "seen" : "never";
}
