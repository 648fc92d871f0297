using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>A definition that stores no rows, in both versions under one name and of one kind, with its members.</summary>
internal sealed record OtherPair
{
    internal required OtherType Before { get; init; }

    internal required OtherType After { get; init; }

    /// <summary>Old and new member, in the order of the new version.</summary>
    internal required ImmutableArray<(OtherMember Before, OtherMember After)> Kept { get; init; }

    internal required ImmutableArray<OtherMember> Added { get; init; }

    /// <summary>Under the names that the new version would have for them.</summary>
    internal required ImmutableArray<OtherMember> Removed { get; init; }

    // Many detectors look at the same pairs, one after the other; their members are paired once.
    private static readonly ConditionalWeakTable<SchemaPairing, StrongBox<ImmutableArray<OtherPair>>> Known = [];

    internal static ImmutableArray<OtherPair> All(DetectionRequest request) => Known.GetValue(
        request.Pairing,
        pairing => new([.. pairing.Differing.Others.Select(pair => Of(pair.Before, pair.After, pairing))])).Value;

    private static OtherPair Of(OtherType before, OtherType after, SchemaPairing pairing)
    {
        var gone = before.Members.Select(m => Named(before, m, pairing)).ToDictionary(m => m.Name, StringComparer.Ordinal);
        var kept = ImmutableArray.CreateBuilder<(OtherMember, OtherMember)>(after.Members.Length);
        var added = ImmutableArray.CreateBuilder<OtherMember>();
        foreach (var now in after.Members)
        {
            if (gone.Remove(now.Name, out var old))
            {
                kept.Add((old, now));
            }
            else
            {
                added.Add(now);
            }
        }

        return new()
        {
            Before = before,
            After = after,
            Kept = kept.DrainToImmutable(),
            Added = added.DrainToImmutable(),
            Removed = [.. gone.Values],
        };
    }

    // What a union holds is a reference, which follows the rename of its type.
    private static OtherMember Named(OtherType type, OtherMember member, SchemaPairing pairing) =>
        type.Kind == OtherTypeKind.Union ? member with { Name = TypeNames.After(member.Name, pairing) } : member;
}
