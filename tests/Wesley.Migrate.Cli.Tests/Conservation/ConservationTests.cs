using CsCheck;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Tests.Corpus;
using Wesley.Migrate.Cli.Tests.Injection;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Cover;

namespace Wesley.Migrate.Cli.Tests.Conservation;

/// <summary>
/// The change list is the whole difference, no more and no less: applied to the old model it gives the new one, each difference is
/// in one change, and the way back is its mirror. <c>WESLEY_SEEDS</c> says how many random pairs are tried: twenty times as many.
/// </summary>
public sealed class ConservationTests
{
    private static readonly int _pairs = RandomTexts.Seeds * 20;

    [Fact]
    public void AnyTwoSchemas_ChangesApplied_GiveTheNewOne()
    {
        var (applied, renamed, others) = (0, 0, new SortedDictionary<string, int>(StringComparer.Ordinal));
        LawfulSchemas.All.Sample(
            schemas =>
            {
                var run = Detecting.Run(schemas.Before, schemas.After);
                if (!Detected(run).Any())
                {
                    var id = CorpusOutcome.Errors(run).First() is var error ? $"{error.Id} {error.Coordinate}" : "";
                    others[id] = others.GetValueOrDefault(id) + 1;
                }

                foreach (var result in Detected(run))
                {
                    applied++;
                    renamed += result.Changes.Any(c => c.From is not null) ? 1 : 0;
                    Nothing.In(Complaints(result));
                }
            },
            iter: _pairs, threads: 1, print: Printed);

        Assert.True(applied * 2 > _pairs && renamed > 0, $"Of {_pairs} pairs only {applied} had changes to apply, {renamed} of them with a rename; the others: {string.Join(", ", others)}.");
    }

    [Fact]
    public void AnyTwoSchemas_Swapped_GiveTheMirrors() => LawfulSchemas.All.Sample(
        schemas =>
        {
            var (there, back) = (Detecting.Run(schemas.Before, schemas.After), Detecting.Run(schemas.After, schemas.Before));
            if (Detected(there).Any() && Detected(back).Any())
            {
                Nothing.In(Mirrors.Complaints(there, back));
            }
        },
        iter: _pairs, threads: 1, print: Printed);

    [Fact]
    public void AnyChange_DroppedOrMerged_BreaksTheLaw() => LawfulSchemas.All.Sample(
        schemas =>
        {
            foreach (var result in Detected(Detecting.Run(schemas.Before, schemas.After)))
            {
                var explaining = result.Changes.Where(c => !c.Explains.IsEmpty).ToList();
                Nothing.In(explaining.Where(c => Survives(result, result.Changes.Remove(c))).Select(c => $"nobody misses {c.Id}"));
                Nothing.In(explaining.Zip(explaining.Skip(1)).Where(n => IsMergeable(result, n.First, n.Second)).Select(n => $"{n.First.Id} swallows {n.Second.Id}"));
            }
        },
        iter: Math.Max(5, _pairs / 10), threads: 1, print: Printed);

    /// <summary>Pairs that once broke the law.</summary>
    [Theory]
    [InlineData(
        """type A { id: ID! @id other: B @relation(name: "x", link: INLINE) @db(name: "c") } type B { id: ID! @id }""",
        """type A { id: ID! @id other: A @relation(link: TABLE) } type B { id: ID! @id }""")]
    public void HardPair_ChangesApplied_GivesTheNewOne(string before, string after)
    {
        var (there, back) = (Detecting.Run(before, after), Detecting.Run(after, before));

        Nothing.In(new[] { there, back }.SelectMany(run => Complaints(Assert.Single(Detected(run)))).Concat(Mirrors.Complaints(there, back)));
    }

    [Fact]
    public void EveryCorpusPair_ChangesApplied_GiveTheNewOne()
    {
        var pairs = CorpusPair.All();
        Assert.SkipWhen(pairs.Count == 0, "There is no ../shared/corpora beside this repository.");

        Nothing.In(pairs.SelectMany(pair =>
        {
            var (before, after) = (CorpusOutcome.Text(pair.Before), CorpusOutcome.Text(pair.After));
            var (there, back) = (Detecting.Run(before, after), Detecting.Run(after, before));
            var mirrors = Detected(there).Any() && Detected(back).Any() ? Mirrors.Complaints(there, back) : [];
            return Detected(there).Concat(Detected(back)).SelectMany(Complaints).Concat(mirrors).Select(c => $"{pair.Name}: {c}");
        }));
    }

    private static IEnumerable<string> Complaints(PipelineResult result) =>
        Application.Complaints(result.Schemas!, result.Changes).Concat(CoverStage.Run(result.Schemas!, result.Changes).Diagnostics.Select(d => d.Message));

    private static bool Survives(PipelineResult result, IReadOnlyCollection<Change> changes) =>
        Application.Complaints(result.Schemas!, changes).Count == 0 || CoverStage.Run(result.Schemas!, [.. changes]).Succeeded;

    private static bool IsMergeable(PipelineResult result, Change first, Change second)
    {
        var merged = first with { Explains = [.. first.Explains, .. second.Explains] };
        return Application.Complaints(result.Schemas!, result.Changes.Remove(second).Replace(first, merged)).Count == 0;
    }

    private static IEnumerable<PipelineResult> Detected(PipelineResult result) =>
        result.Schemas is null || result.Stage is "read" or "detect" ? [] : [result];

    private static string Printed(LawfulSchemas schemas) => $"{schemas.Before}\n----\n{schemas.After}";
}
