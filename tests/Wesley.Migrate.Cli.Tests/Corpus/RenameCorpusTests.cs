using System.Collections.Immutable;
using System.Globalization;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Tests.Injection;

namespace Wesley.Migrate.Cli.Tests.Corpus;

/// <summary>What is asked about real schemas: the renames that a reader of the difference saw, and nothing where there is none.</summary>
public sealed class RenameCorpusTests
{
    private const string Asked = "tests/Wesley.Migrate.Cli.Tests/Corpus/questions.tsv";

    /// <summary>Labels of pairs in which nothing can have been renamed.</summary>
    private static readonly string[] NothingRenamed =
    [
        "required_field_added_only", "nullable_field_added_only", "types_added_only", "fields_removed_only",
        "nonnull_tightened_only", "nonnull_loosened_only", "base_type_changed_only", "directives_only", "no_object_change",
    ];

    [Theory]
    [InlineData("dm-graph-network/005", "Indexer.indexingRewardOverdelegationDilution", "Indexer.overDelegationDilution")]
    [InlineData("dm-cribel/009", "User.rol", "User.role")]
    public void Pair_WithAKnownRename_SuggestsItFirst(string name, string from, string to)
    {
        var question = Assert.Single(Questions(Pair(name)));

        Assert.Equal((DecisionKind.Rename, from, to), (question.Answers[0].Kind, question.Answers[0].From!.ToString(), question.Answers[0].At.ToString()));
        Assert.Equal((DecisionKind.NotRename, from, to), (question.Answers[1].Kind, question.Answers[1].From!.ToString(), question.Answers[1].At.ToString()));
        Assert.False(question.Tied);
        Assert.InRange(question.Score!.Value, 0.55m, 1m);
        Assert.NotEmpty(question.Reasons);
    }

    [Fact]
    public void Pairs_LabelledAsRenames_AreAskedAbout() =>
        Nothing.In(Labelled(l => l == "rename_true").Where(p => Questions(p).All(q => q.Score is null)).Select(p => p.Name));

    [Fact]
    public void Pairs_LabelledAsFalseFriendsOrWithNothingRenamed_GetNoRenameQuestion() =>
        Nothing.In(
            from pair in Labelled(l => l.Contains("false", StringComparison.Ordinal) || NothingRenamed.Any(n => l.StartsWith(n, StringComparison.Ordinal)))
            from question in Questions(pair)
            where question.Score is not null
            select $"{pair.Name}: {question.Text}");

    [Fact]
    public void Pairs_WithOnlyAdditions_GetNoQuestion() =>
        Nothing.In(
            from pair in Pairs()
            let outcome = CorpusOutcome.Of(pair)
            where outcome.Result.Changes.All(c => c.Explains.All(f => f.Aspect == SchemaAspect.Added))
            from question in outcome.Result.Questions
            select $"{pair.Name}: {question.Text}");

    [Fact]
    public void Questions_OfEveryPair_AreThoseThatWereJudged() =>
        Golden.Verify(
            string.Concat(
                from pair in Pairs()
                from question in Questions(pair)
                where question.Score is not null
                select string.Create(CultureInfo.InvariantCulture, $"{pair.Name}\t{question.Score:0.00}\t{question.Text}\n")),
            Asked);

    private static IEnumerable<CorpusPair> Labelled(Func<string, bool> wanted)
    {
        var labels = File.ReadLines(Path.Combine(CorpusPair.Folder ?? "", "manifest.tsv")).Skip(1).Select(l => l.Split('\t'))
            .ToDictionary(l => $"{l[0]}/{l[1]}", l => l[^1].Split(','), StringComparer.Ordinal);
        return Pairs().Where(p => labels.GetValueOrDefault(p.Name, []).Any(wanted));
    }

    private static CorpusPair Pair(string name) => Pairs().Single(p => p.Name == name);

    private static IReadOnlyList<CorpusPair> Pairs()
    {
        var pairs = CorpusPair.All();
        Assert.SkipWhen(pairs.Count == 0, "There is no ../shared/corpora beside this repository.");
        return pairs;
    }

    private static ImmutableArray<Question> Questions(CorpusPair pair) => CorpusOutcome.Of(pair).Result.Questions;
}
