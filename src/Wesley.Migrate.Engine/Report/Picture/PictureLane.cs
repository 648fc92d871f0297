namespace Wesley.Migrate.Engine.Report;

/// <summary>Wires that share a vertical line: all that leave a step, or all that come to one.</summary>
internal sealed record PictureLane(bool Left, int Step, int Top, int Bottom)
{
    /// <summary>The place from the dots outwards, from 1.</summary>
    internal int Place { get; init; }
}
