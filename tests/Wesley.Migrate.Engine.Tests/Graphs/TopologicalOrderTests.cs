using Wesley.Migrate.Engine.Graphs;

namespace Wesley.Migrate.Engine.Tests.Graphs;

public sealed class TopologicalOrderTests
{
    [Theory]
    [InlineData("a b c", "", "a b c")]
    [InlineData("a b c", "a>c", "c a b")]
    [InlineData("c b a", "c>b b>a", "a b c")]
    [InlineData("a b c d", "a>b a>c b>d c>d", "d b c a")]
    public void Items_WithoutACycle_StandAfterWhatTheyNeed(string items, string needs, string expected)
    {
        var (order, cycle) = Sort(items, needs);

        Assert.Empty(cycle);
        Assert.Equal(expected, string.Join(' ', order));
    }

    [Theory]
    [InlineData("a", "a>a", "a a")]
    [InlineData("a b", "a>b b>a", "a b a")]
    [InlineData("a b c d", "a>b b>c c>d d>b", "b c d b")]
    public void Items_InACycle_AreNamedFromItsStartToItsStart(string items, string needs, string expected)
    {
        var (order, cycle) = Sort(items, needs);

        Assert.Empty(order);
        Assert.Equal(expected, string.Join(' ', cycle));
    }

    [Fact]
    public void NoItems_GiveNeither()
    {
        var (order, cycle) = Sort("", "");

        Assert.Empty(order);
        Assert.Empty(cycle);
    }

    private static (System.Collections.Immutable.ImmutableArray<string> Order, System.Collections.Immutable.ImmutableArray<string> Cycle) Sort(string items, string needs)
    {
        var arrows = needs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a.Split('>')).ToLookup(a => a[0], a => a[1]);
        return TopologicalOrder.Of(items.Split(' ', StringSplitOptions.RemoveEmptyEntries), i => i, i => arrows[i]);
    }
}
