using Wesley.Migrate.Cli.Tests.Injection;

namespace Wesley.Migrate.Cli.Tests.Corpus;

/// <summary>Every pair of real schemas ends in a plan, a refusal, questions or a located schema error.</summary>
public sealed class CorpusTests
{
    private const string Tally = "tests/Wesley.Migrate.Cli.Tests/Corpus/tally.tsv";

    [Fact]
    public void EveryPair_Ends_AsTheTallySays()
    {
        var outcomes = Pairs().Select(CorpusOutcome.Of).ToList();

        Nothing.In(outcomes.SelectMany(o => o.Complaints()));
        Golden.Verify(string.Concat(outcomes.Select(o => o.Line + "\n")), Tally);
    }

    [Fact]
    public void EveryPair_TurnedRoundOrFurtherApart_EndsWithoutADefect()
    {
        var outcomes = CorpusPair.Derived(Pairs()).Select(CorpusOutcome.Of);

        Nothing.In(outcomes.SelectMany(o => o.Complaints()));
    }

    [Fact]
    public void EverySchema_ComparedWithItself_IsNothingToDo()
    {
        foreach (var pair in Pairs())
        {
            var text = CorpusOutcome.Text(pair.Before);
            var outcome = CorpusOutcome.Of(pair.Name, text, text);

            Nothing.In(outcome.Complaints());
            Assert.Empty(outcome.Result.Changes);
            Assert.True(outcome.Result.Plan is null or { Summary.Noop: true }, pair.Name);
        }
    }

    private static IReadOnlyList<CorpusPair> Pairs()
    {
        var pairs = CorpusPair.All();
        Assert.SkipWhen(pairs.Count == 0, "There is no ../shared/corpora beside this repository.");
        return pairs;
    }
}
