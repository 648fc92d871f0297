using System.Collections.Immutable;
using Wesley.Migrate.Engine.Report;

namespace Wesley.Migrate.Engine.Tests.Report;

public sealed class PictureLanesTests
{
    [Fact]
    public void Chain_OfSteps_NeedsNoLane() => Assert.Equal((0, 0), Lanes("0-1 1-2 2-3"));

    [Fact]
    public void Fork_AndJoin_NeedALaneOnEachSide() => Assert.Equal((1, 1), Lanes("0-1 0-2 0-3 1-4 2-4 3-4"));

    [Fact]
    public void Manifold_OfAHundredSteps_StaysAsNarrow() =>
        Assert.Equal((1, 1), Lanes(string.Join(' ', Enumerable.Range(1, 100).SelectMany(i => (string[])[$"0-{i}", $"{i}-101"]))));

    [Fact]
    public void Lanes_AtTheSameHeight_LieBesideEachOther() => Assert.Equal((2, 2), Lanes("0-1 0-4 1-2 1-3 2-4 3-5 4-5"));

    [Fact]
    public void Wire_OfEachEdge_EndsAtItsDot()
    {
        ImmutableArray<PictureEdge> edges = [new(0, 1), new(0, 2), new(1, 3), new(2, 3), new(3, 4)];
        PictureNode[] nodes = [.. Enumerable.Range(0, 5).Select(i => new PictureNode { Number = i + 1, Phase = "", Title = "", X = 40, Y = 10 + (50 * i), Text = 60, Lines = [], Top = 0, Height = 0, Final = false })];
        var lanes = PictureLanes.Of(edges);

        Assert.Equal("M34 10H26Q20 10 20 16V54Q20 60 26 60H32m-4 -4l4 4l-4 4", lanes.Path(edges[0], nodes, 6));
        Assert.Equal("M46 110H54Q60 110 60 116V154Q60 160 54 160H48m4 -4l-4 4l4 4", lanes.Path(edges[3], nodes, 6));
        Assert.Equal("M40 166V202m-4 -4l4 4l4 -4", lanes.Path(edges[4], nodes, 6));
    }

    private static (int Left, int Right) Lanes(string edges)
    {
        var lanes = PictureLanes.Of([.. edges.Split(' ').Select(e => e.Split('-')).Select(e => new PictureEdge(int.Parse(e[0], null), int.Parse(e[1], null)))]);
        return (lanes.Left, lanes.Right);
    }
}
