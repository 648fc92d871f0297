using System.Collections.Concurrent;
using Wesley.Migrate.Testing;

namespace Wesley.Plugins.Tests.Rules;

/// <summary>The examples of every kind, run with all first-party plugins; the pages made from them.</summary>
public sealed class RuleFolderTests
{
    private static readonly ConcurrentDictionary<string, Lazy<RuleBook>> Books = new(StringComparer.Ordinal);

    public static TheoryData<string> Plugins => FirstParty.Names;

    [Theory]
    [MemberData(nameof(Plugins))]
    public void Examples_OfEveryKind_ShowIt(string plugin)
    {
        var problems = Book(plugin).Problems;

        Assert.True(problems.IsEmpty, string.Join('\n', problems));
    }

    [Theory]
    [MemberData(nameof(Plugins))]
    public void PagesAndOutcomes_OfEveryKind_AreWhatTheExamplesGive(string plugin)
    {
        var (files, folder) = (Book(plugin).Files, FirstParty.PathIn(plugin, "rules"));
        string[] written = [.. GoldenFiles.Names(Repository.PathOf(folder)).Where(n => !IsMade(n))];

        Assert.All(files, file => Golden.Verify(file.Value, $"{folder}/{file.Key}"));
        Golden.VerifyNoOrphans(folder, [.. files.Keys, .. written]);
    }

    [Theory]
    [MemberData(nameof(Plugins))]
    public void Folder_OfRules_HoldsNothingElse(string plugin)
    {
        var files = GoldenFiles.Names(Repository.PathOf(FirstParty.PathIn(plugin, "rules"))).Where(n => !IsMade(n));

        Assert.Empty(files.Where(n => n is not ("diagnostics.md" or ReleaseTracking.FileName)
            && Path.GetFileName(n) is not ("before.graphql" or "after.graphql" or "decisions.json" or "back.json" or "without.txt" or "notes.md")));
    }

    private static bool IsMade(string name) => Path.GetFileName(name) is "rule.md" or "expected.txt" or "README.md";

    private static RuleBook Book(string plugin) => Books.GetOrAdd(plugin, name => new(() => RuleBook.Of(
        Repository.PathOf(FirstParty.PathIn(name, "rules")), FirstParty.Named(name), FirstParty.Plugins.Remove(FirstParty.Named(name))))).Value;
}
