using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>What the foreign keys of both versions refer to, by what they referred to.</summary>
internal sealed class FieldReferences(SchemaPairing pairing)
{
    // Most keys refer to what they referred to: no walk over all of them for one that stayed.
    private readonly HashSet<(Coordinate, Coordinate)> _moved =
    [
        .. pairing.Differing.Fields
            .Where(f => f.Before.References is not null && f.After.References is not null)
            .Select(f => (f.Before.References!.Target, f.After.References!.Target)),
    ];

    private readonly Lazy<ILookup<Coordinate, Coordinate?>> _targets = new(() => pairing.Fields
        .Where(f => f.Before.References is not null)
        .ToLookup(f => f.Before.References!.Target, f => f.After.References?.Target));

    /// <summary>Whether foreign keys referred to the one, and all of these refer to the other now.</summary>
    internal bool FollowedAll(Coordinate gone, Coordinate added) =>
        _moved.Contains((gone, added)) && _targets.Value[gone].All(target => target == added);
}
