using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Report;

/// <summary>Which wire runs where. Wires of different lanes never lie on each other.</summary>
internal sealed class PictureLanes
{
    internal const int Width = 20;
    private const int Bend = 6;
    private const int Air = 2;

    private readonly ImmutableArray<PictureEdge> _edges;
    private readonly ImmutableArray<PictureLane> _lanes;

    private PictureLanes(ImmutableArray<PictureEdge> edges, ImmutableArray<PictureLane> lanes) => (_edges, _lanes) = (edges, lanes);

    /// <summary>How many lanes lie left of the dots.</summary>
    internal int Left => _lanes.Where(l => l.Left).Select(l => l.Place).DefaultIfEmpty().Max();

    /// <summary>How many lie right of them.</summary>
    internal int Right => _lanes.Where(l => !l.Left).Select(l => l.Place).DefaultIfEmpty().Max();

    internal static PictureLanes Of(ImmutableArray<PictureEdge> edges)
    {
        var lanes = edges.Where(e => !IsDirect(e, edges))
            .GroupBy(e => Forks(e, edges) ? (Left: true, Step: e.From) : (Left: false, Step: e.To))
            .Select(g => new PictureLane(g.Key.Left, g.Key.Step, g.Min(e => e.From), g.Max(e => e.To)));
        return new(edges, [.. lanes.GroupBy(l => l.Left).SelectMany(Placed)]);
    }

    /// <summary>The wire as the path of a picture: straight down, or out into its lane and back, with a tip before the dot.</summary>
    internal string Path(PictureEdge edge, IReadOnlyList<PictureNode> nodes, int radius)
    {
        var (from, to) = (nodes[edge.From], nodes[edge.To]);
        if (IsDirect(edge, _edges))
        {
            var tip = to.Y - radius - Air;
            return FormattableString.Invariant($"M{from.X} {from.Y + radius}V{tip}m-4 -4l4 4l4 -4");
        }

        var forks = Forks(edge, _edges);
        var lane = _lanes.Single(l => l.Left == forks && l.Step == (forks ? edge.From : edge.To));
        var side = forks ? -1 : 1;
        var x = from.X + (side * lane.Place * Width);
        var bend = side * Bend;
        return FormattableString.Invariant(
            $"M{from.X + (side * radius)} {from.Y}H{x - bend}Q{x} {from.Y} {x} {from.Y + Bend}V{to.Y - Bend}Q{x} {to.Y} {x - bend} {to.Y}H{to.X + (side * (radius + Air))}m{side * 4} -4l{side * -4} 4l{side * 4} 4");
    }

    private static bool Forks(PictureEdge edge, ImmutableArray<PictureEdge> edges) => edges.Count(e => e.From == edge.From) > 1;

    private static bool IsDirect(PictureEdge edge, ImmutableArray<PictureEdge> edges) =>
        edge.To == edge.From + 1 && !Forks(edge, edges) && edges.Count(e => e.To == edge.To) == 1;

    // Each lane takes the innermost place that is free over its whole height.
    private static IEnumerable<PictureLane> Placed(IEnumerable<PictureLane> lanes)
    {
        var placed = new List<PictureLane>();
        foreach (var lane in lanes.OrderBy(l => l.Bottom - l.Top).ThenBy(l => l.Top).ThenBy(l => l.Step))
        {
            var place = 1;
            while (placed.Any(p => p.Place == place && p.Top <= lane.Bottom && lane.Top <= p.Bottom))
            {
                place++;
            }

            placed.Add(lane with { Place = place });
        }

        return placed;
    }
}
