using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Tests.Injection;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Tests.Corpus;

/// <summary>Real schemas are recognised by what they use.</summary>
public sealed class CorpusDialectTests
{
    private static readonly Dictionary<string, string> _dialects = new(StringComparer.Ordinal)
    {
        ["dm-balancer"] = "subgraph",
        ["dm-graph-network"] = "subgraph",
        ["dm-stick"] = "subsquid",
        ["dm-cribel"] = "amplify",
        ["dm-qualityhub"] = "prisma1",
        ["artsy"] = "plain",
        ["flyctl"] = "plain",
        ["github"] = "plain",
        ["linear"] = "plain",
        ["saleor"] = "plain",
    };

    [Fact]
    public void EveryPair_IsReadInTheDialectOfItsProject_WithoutDoubt()
    {
        var pairs = CorpusPair.All();
        Assert.SkipWhen(pairs.Count == 0, "There is no ../shared/corpora beside this repository.");

        Nothing.In(pairs.Select(Read)
            .Where(p => p.Schemas.Value.After.Dialect is { Length: > 0 } dialect && dialect != _dialects.GetValueOrDefault(p.Name.Split('/')[0]))
            .Select(p => $"{p.Name} is read as {p.Schemas.Value.After.Dialect}"));
        Nothing.In(pairs.Select(Read).Where(p => p.Schemas.Diagnostics.Any(d => d.Id == "dialect-ambiguous")).Select(p => $"{p.Name} is in doubt"));
    }

    private static (string Name, StageResult<SchemaPair> Schemas) Read(CorpusPair pair) =>
        (pair.Name, SdlReader.ReadPair([Source(pair.Before)], [Source(pair.After)], ReadOptions.Default));

    private static SourceText Source(string file) => new() { Name = Path.GetFileName(file), Text = CorpusOutcome.Text(file) };
}
