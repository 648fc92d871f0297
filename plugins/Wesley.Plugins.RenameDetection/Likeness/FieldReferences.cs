using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>What the foreign keys of both versions refer to, by what they referred to.</summary>
internal sealed class FieldReferences(SchemaPairing pairing)
{
    private readonly Lazy<ILookup<Coordinate, Coordinate?>> _targets = new(() => pairing.Fields
        .Where(f => f.Before.References is not null)
        .ToLookup(f => f.Before.References!.Target, f => f.After.References?.Target));

    /// <summary>Whether foreign keys referred to the one, and all of these refer to the other now.</summary>
    internal bool FollowedAll(Coordinate gone, Coordinate added) =>
        _targets.Value.Contains(gone) && _targets.Value[gone].All(target => target == added);
}
