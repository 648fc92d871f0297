using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>The values of an enum in both versions: which is which, which are gone, which are new.</summary>
internal sealed record EnumValues
{
    /// <summary>Old and new value, in the order of the new version.</summary>
    internal required ImmutableArray<(EnumValue Before, EnumValue After)> Paired { get; init; }

    internal required ImmutableArray<EnumValue> Removed { get; init; }

    internal required ImmutableArray<EnumValue> Added { get; init; }

    internal static EnumValues Of(EnumType before, EnumType after, SchemaPairing pairing)
    {
        // Renamed values first: one of them may have taken the name of another, which is gone then.
        var names = new Dictionary<string, EnumValue>(StringComparer.Ordinal);
        foreach (var (name, value) in before.Values.Select(v => (NewName(before, v, pairing), v)).OrderBy(p => p.Item1 == p.v.Name))
        {
            names.TryAdd(name, value);
        }

        var paired = after.Values.Where(v => names.ContainsKey(v.Name)).Select(v => (Before: names[v.Name], After: v)).ToImmutableArray();
        var kept = paired.Select(p => p.Before.Name).ToHashSet(StringComparer.Ordinal);
        return new EnumValues
        {
            Paired = paired,
            Removed = [.. before.Values.Where(v => !kept.Contains(v.Name))],
            Added = [.. after.Values.Where(v => !names.ContainsKey(v.Name))],
        };
    }

    private static string NewName(EnumType type, EnumValue value, SchemaPairing pairing) =>
        pairing.ToAfter(Coordinate.OfMember(type.Name, value.Name)).Member!;
}
