using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Render;

/// <summary>What a script waits for, as the plan's template sees it.</summary>
internal sealed record BarrierView
{
    public required string Before { get; init; }

    public required string Columns { get; init; }

    public required string Kind { get; init; }

    /// <summary>Empty where nothing in the database does it.</summary>
    public required string RaisedBy { get; init; }

    internal static BarrierView Of(IGrouping<(string Before, string? RaisedBy, BarrierKind Kind), WriteBarrier> barriers) => new()
    {
        Before = barriers.Key.Before,
        Columns = string.Join(", ", barriers.Select(b => b.Coordinate)),
        Kind = barriers.Key.Kind switch { BarrierKind.ColumnDefault => "a column default", BarrierKind.FillTrigger => "a trigger", _ => "the application's own word" },
        RaisedBy = barriers.Key.RaisedBy ?? "",
    };
}
