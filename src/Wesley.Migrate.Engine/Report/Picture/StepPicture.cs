using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Engine.Report;

/// <summary>
/// The graph of steps as a picture: a row a step in the plan's order, so that it is as narrow as a phone whatever the plan.
/// What leaves a step for several runs down on the left, what comes together runs down on the right.
/// </summary>
internal sealed record StepPicture
{
    /// <summary>In units of the picture, which are pixels where there is room.</summary>
    internal const int FullWidth = 320;

    private const int Radius = 6;
    private const int LineHeight = 18;
    private const int Gap = 22;
    private const int Head = 18;
    private const int Mark = 26;

    public required int Width { get; init; }

    public required int Height { get; init; }

    public required ImmutableArray<PictureNode> Nodes { get; init; }

    public required ImmutableArray<string> Wires { get; init; }

    /// <summary>The height of the line behind which there is no way back; 0 without one.</summary>
    public required int Border { get; init; }

    internal static StepPicture Of(MigrationPlan plan)
    {
        var ids = plan.Steps.Select(s => s.Id).ToList();
        ImmutableArray<PictureEdge> edges = [.. plan.Steps.SelectMany((s, to) => s.DependsOn.Select(d => new PictureEdge(ids.IndexOf(d), to)))];
        var lanes = PictureLanes.Of(edges);
        var x = 10 + (lanes.Left * PictureLanes.Width);
        var text = x + (lanes.Right * PictureLanes.Width) + 18;
        var (nodes, y, border) = (ImmutableArray.CreateBuilder<PictureNode>(), 4, 0);
        for (var i = 0; i < plan.Steps.Length; i++)
        {
            var step = plan.Steps[i];
            if (step.Id == plan.PointOfNoReturn)
            {
                border = y + (Mark / 2) - 6;
                y += Mark;
            }

            var lines = TextWrap.Lines(step.Title, FullWidth - text);
            nodes.Add(new()
            {
                Number = i + 1,
                Phase = DocumentText.Kebab(step.Phase),
                Title = step.Title,
                X = x,
                Y = y + 9,
                Text = text,
                Lines = [.. lines.Select((l, n) => new PictureLine(l, y + Head + 14 + (n * LineHeight)))],
                Top = y - 4,
                Height = Head + (lines.Length * LineHeight) + 8,
                Final = step.Id == plan.PointOfNoReturn,
            });
            y += Head + (lines.Length * LineHeight) + Gap;
        }

        return new()
        {
            Width = FullWidth,
            Height = Math.Max(y, 1),
            Nodes = nodes.ToImmutable(),
            Wires = [.. edges.Select(e => lanes.Path(e, nodes, Radius))],
            Border = border,
        };
    }
}
