using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>What the user has said already about a pair or about one of its halves, so that nothing is left to ask.</summary>
internal sealed class Settled(DecisionSet decisions)
{
    private readonly HashSet<(Coordinate From, Coordinate At)> _denied =
        [.. decisions.All.Where(d => d is { Kind: DecisionKind.NotRename, From: not null }).Select(d => (d.From!, d.At))];

    // A value for the new one, or a loss or a replacement that is meant for the old one: neither is the other under a new name.
    private readonly HashSet<Coordinate> _decided =
    [
        .. decisions.All.Where(d => d.Kind is DecisionKind.Fill or DecisionKind.DropConfirmed or DecisionKind.AcceptLoss).Select(d => d.At),
        .. decisions.All.Where(d => d.Kind == DecisionKind.Remap).SelectMany(d => d.Map.Keys.Select(v => Coordinate.OfMember(d.At.Type, v))),
    ];

    internal bool Has(Suspect gone, Suspect added) =>
        gone.Uid is not null && added.Uid is not null
        || _denied.Count > 0 && _denied.Contains((gone.Coordinate, added.Coordinate))
        || _decided.Count > 0 && (_decided.Contains(gone.Change.Coordinate) || _decided.Contains(added.Coordinate));
}
