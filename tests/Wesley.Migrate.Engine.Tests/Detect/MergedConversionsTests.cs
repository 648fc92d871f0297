using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Engine.Tests.Detect;

public sealed class MergedConversionsTests
{
    [Fact]
    public void Edges_OfSeveralPlugins_AreOneTable()
    {
        var merged = MergedConversions.Of(Plugins(("a", [Edge("A", "B")]), ("b", [Edge("B", "C")])));

        Assert.Empty(merged.Diagnostics);
        Assert.Equal("A -> B -> C", merged.Value.Find("A", "C")!.Path);
    }

    [Fact]
    public void Pair_DefinedByTwoPlugins_NamesBothAndWhatSettlesIt()
    {
        var problem = Assert.Single(MergedConversions.Of(Plugins(("a", [Edge("A", "B")]), ("b", [Edge("A", "B") with { Fit = ConversionFit.Lossy }]))).Diagnostics);

        Assert.Equal(("conversion-defined-twice", FailureClass.Configuration), (problem.Id, problem.Class));
        Assert.Equal("The conversion A -> B is defined by a and by b.", problem.Message);
        Assert.Contains("remove the folder of a or of b", problem.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public void Pair_DefinedTwiceByOnePlugin_BlamesIt() =>
        Assert.Equal("The conversion A -> B is defined by a and by a.", Assert.Single(MergedConversions.Of(Plugins(("a", [Edge("A", "B"), Edge("A", "B")]))).Diagnostics).Message);

    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void Pair_WithoutAMeaningInOnePlugin_TakesTheOthers(string knows, string doesNot)
    {
        var merged = MergedConversions.Of(Plugins((knows, [Edge("A", "B")]), (doesNot, [Nothing("A", "B")])));

        Assert.Empty(merged.Diagnostics);
        Assert.Equal(ConversionFit.Widened, merged.Value.Direct("A", "B")!.Fit);
    }

    [Fact]
    public void Pair_WithoutAMeaningInBoth_HasNone() =>
        Assert.Equal(ConversionFit.Incompatible, MergedConversions.Of(Plugins(("a", [Nothing("A", "B")]), ("b", [Nothing("A", "B")]))).Value.Direct("A", "B")!.Fit);

    public static TheoryData<string, string> BadEdges => new()
    {
        { "list", "it leaves out what every edge has" },
        { "name", "a scalar is named as GraphQL names one" },
        { "self", "a scalar needs no conversion to itself" },
        { "storage", "it does not name a PostgreSQL type on both sides" },
        { "equivalent", "what is stored alike is found by the engine and is no conversion" },
        { "no way back", "what keeps every value has an expression and a way back" },
        { "sql", "its expression {source}; DROP TABLE x as SQL holds a semicolon or NUL" },
        { "back", "its expression ({source} as SQL has a bracket that is not closed" },
        { "script", "its expression {source} // as TypeScript holds a comment" },
    };

    [Theory]
    [MemberData(nameof(BadEdges))]
    public void Edge_ThatDoesNotHold_IsDroppedAndBlamed(string mistake, string reason)
    {
        var edge = mistake switch
        {
            "list" => Edge("A", "B") with { Witnesses = default },
            "name" => Edge("A", "B-C"),
            "self" => Edge("A", "A"),
            "storage" => Edge("A", "B") with { ToStorage = "text; x" },
            "equivalent" => Edge("A", "B") with { Fit = ConversionFit.Equivalent },
            "no way back" => Edge("A", "B") with { Back = null },
            "sql" => Edge("A", "B") with { Sql = "{source}; DROP TABLE x" },
            "back" => Edge("A", "B") with { Back = "({source}" },
            _ => Edge("A", "B") with { TypeScript = "{source} //" },
        };

        var merged = MergedConversions.Of(Plugins(("a", [edge])));

        var problem = Assert.Single(merged.Diagnostics);
        Assert.Equal(("plugin-failed", "a"), (problem.Id, problem.Plugin));
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
        Assert.Empty(merged.Value.Edges);
    }

    private static PluginSet Plugins(params (string Id, ImmutableArray<ConversionEdge> Edges)[] plugins) => PluginSet.Of(plugins.Select(p => new LoadedPlugin
    {
        Identity = new() { Id = p.Id, Version = "0.0.0", Sha256 = "sha256:" + new string('0', 64) },
        Definition = new() { Conversions = p.Edges },
    }));

    private static ConversionEdge Nothing(string from, string to) => Edge(from, to) with { Fit = ConversionFit.Incompatible, Sql = null, Back = null };

    private static ConversionEdge Edge(string from, string to) => new()
    {
        From = from,
        To = to,
        FromStorage = "text",
        ToStorage = "text",
        Fit = ConversionFit.Widened,
        Sql = "{source}",
        Back = "{source}",
        Because = "It shows.",
    };
}
