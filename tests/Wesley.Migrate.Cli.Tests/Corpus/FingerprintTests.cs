using CsCheck;
using Wesley.Migrate.Cli.Tests.Injection;
using Wesley.Migrate.Cli.Tests.Scenarios;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli.Tests.Corpus;

/// <summary>A fingerprint tells a finding from every other one, and no edit without a meaning changes it.</summary>
public sealed class FingerprintTests
{
    [Fact]
    public void AnyTwoSchemas_NoTwoFindingsShareAFingerprint() => RandomSchemas.All.Sample(
        schemas => Assert.Equal([], Shared(LoadedEngine.Run(schemas.Before, schemas.After))),
        iter: RandomTexts.Seeds * 10, threads: 1);

    [Fact]
    public void AnyTwoSchemas_WrittenBackwardsAndSpaced_GiveTheSameFingerprints() => RandomSchemas.All.Sample(
        schemas => Assert.Equal(
            Changes(LoadedEngine.Run(schemas.Before, schemas.After)),
            Changes(LoadedEngine.Run(Otherwise(schemas.Before), Otherwise(schemas.After)))),
        iter: RandomTexts.Seeds * 10, threads: 1);

    [Fact]
    public void CorpusPairs_NoTwoFindingsShareAFingerprint()
    {
        var pairs = CorpusPair.All();
        Assert.SkipWhen(pairs.Count == 0, "There is no corpus beside the repository.");

        Assert.All(pairs, pair => Assert.Equal([], Shared(Compared(pair))));
    }

    // Up to the changes: what the later stages say of them are diagnostics, which are numbered.
    private static PipelineResult Compared(CorpusPair pair) => MigrationPipeline.Changes(new()
    {
        Before = [new() { Name = "before.graphql", Text = CorpusOutcome.Text(pair.Before) }],
        After = [new() { Name = "after.graphql", Text = CorpusOutcome.Text(pair.After) }],
        Plugins = LoadedEngine.Plugins,
    });

    private static IEnumerable<string> Shared(PipelineResult result) =>
        FindingList.All(result, result.Diagnostics, Policy.Default).GroupBy(f => f.Fingerprint, StringComparer.Ordinal)
            .Where(g => g.Count() > 1).Select(g => string.Join(" = ", g.Select(f => $"{f.Rule} {f.Coordinate} {f.Subject}")));

    private static IEnumerable<string> Changes(PipelineResult result) =>
        FindingList.All(result, [], Policy.Default).Select(f => f.Fingerprint).Order(StringComparer.Ordinal);

    // A table ends with a brace at the left margin; what stands behind the last one holds no table.
    private static string Otherwise(string sdl)
    {
        var parts = sdl.Split("\n}\n");
        var tables = parts.SkipLast(1).Reverse().Select(t => $"\n{t.Replace("\n", "\n\n   ", StringComparison.Ordinal)}\n}}");
        return $"# written otherwise\n{parts[^1]}\n{string.Join("\n", tables)}\n";
    }
}
