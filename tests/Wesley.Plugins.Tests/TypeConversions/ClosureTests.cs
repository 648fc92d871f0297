using Wesley.Migrate.Abstractions;
using Wesley.Plugins.TypeConversions;

namespace Wesley.Plugins.Tests.TypeConversions;

/// <summary>Ways over edges, for pairs that no plugin has an edge for.</summary>
public sealed class ClosureTests
{
    [Fact]
    public void Pair_WithoutAnEdge_GoesTheShortestWay()
    {
        var found = Table([.. MoneyPlugin.Edges, .. Cells.All]).Find("Money", "String")!;

        Assert.Equal("Money -> Decimal -> String", found.Path);
        Assert.Equal(ConversionFit.Converted, found.Edge.Fit);
        Assert.Equal("({source}::numeric * 0.01)::text", found.Edge.Sql);
        Assert.Equal("(({source}::numeric) * 100)::bigint", found.Edge.Back);
        Assert.Equal(("bigint", "text"), (found.Edge.FromStorage, found.Edge.ToStorage));
        Assert.StartsWith("By way of Money -> Decimal -> String. Two decimals give the cents back.", found.Edge.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Way_OfWideningsOnly_Widens() =>
        Assert.Equal(ConversionFit.Widened, Table(Edge("A", "B"), Edge("B", "C"), Edge("C", "D")).Find("A", "D")!.Edge.Fit);

    [Theory]
    [InlineData(ConversionFit.Lossy)]
    [InlineData(ConversionFit.Narrowed)]
    [InlineData(ConversionFit.Incompatible)]
    public void Way_OverAnEdgeThatLoses_IsNone(ConversionFit fit)
    {
        Assert.Null(Table(Edge("A", "B"), Edge("B", "C") with { Fit = fit }).Find("A", "C"));
        Assert.Null(Table(Edge("A", "B") with { Fit = fit }, Edge("B", "C")).Find("A", "C"));
    }

    [Fact]
    public void Way_OverAnEdgeWithTwoMeanings_IsNone() =>
        Assert.Null(Table(Edge("A", "B") with { OtherMeanings = ["{source} || ''"] }, Edge("B", "C")).Find("A", "C"));

    [Fact]
    public void Way_WhereAScalarIsStoredInTwoForms_IsNone() =>
        Assert.Null(Table(Edge("A", "B") with { ToStorage = "bytea" }, Edge("B", "C")).Find("A", "C"));

    [Fact]
    public void Pair_WithAnEdgeThatSaysNo_GoesNoWay() =>
        Assert.Equal(ConversionFit.Incompatible, Table(Edge("A", "B"), Edge("B", "C"), Edge("A", "C") with { Fit = ConversionFit.Incompatible }).Find("A", "C")!.Edge.Fit);

    [Fact]
    public void Ways_OfOneLength_AreTakenInOrdinalOrder()
    {
        ConversionEdge[] edges = [Edge("A", "Y"), Edge("Y", "D"), Edge("A", "X"), Edge("X", "D"), Edge("A", "B"), Edge("B", "C"), Edge("C", "D")];

        Assert.Equal("A -> X -> D", Table(edges).Find("A", "D")!.Path);
        Assert.Equal("A -> X -> D", Table([.. edges.Reverse()]).Find("A", "D")!.Path);
    }

    [Fact]
    public void Ways_InACircle_End() => Assert.Null(Table(Edge("A", "B"), Edge("B", "A")).Find("A", "C"));

    [Fact]
    public void Way_InTypeScript_IsThereWhereEveryStepHasOne()
    {
        Assert.Equal("(a({source}))!", Table(Edge("A", "B") with { TypeScript = "a({source})" }, Edge("B", "C") with { TypeScript = "{source}!" }).Find("A", "C")!.Edge.TypeScript);
        Assert.Null(Table(Edge("A", "B") with { TypeScript = "a({source})" }, Edge("B", "C")).Find("A", "C")!.Edge.TypeScript);
    }

    [Fact]
    public void Witnesses_OfAWay_AreThoseThatEveryStepShows()
    {
        var way = Table(
            Edge("A", "B") with { Witnesses = [ConversionWitness.Kept("1", "one"), ConversionWitness.Kept("2", "two")] },
            Edge("B", "C") with { Witnesses = [ConversionWitness.Kept("two", "II"), ConversionWitness.Kept("three", "III")] }).Find("A", "C")!;

        Assert.Equal("2 becomes II", Assert.Single(way.Edge.Witnesses).ToString());
    }

    private static ConversionTable Table(params ConversionEdge[] edges) => ConversionTable.Of(edges);

    private static ConversionEdge Edge(string from, string to) => new()
    {
        From = from,
        To = to,
        FromStorage = "text",
        ToStorage = "text",
        Fit = ConversionFit.Widened,
        Sql = "{source}",
        Back = "{source}",
        Because = $"A {from} is a {to}.",
    };
}
