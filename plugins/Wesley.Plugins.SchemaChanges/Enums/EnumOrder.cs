using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Enums;

/// <summary>The order of the values that both versions have. Values that come or go do not disturb it.</summary>
internal static class EnumOrder
{
    internal static Detector Instance { get; } = PairDetector.Of("enum-order", [EnumReordered.Info], request =>
        request.Pairing.Differing.Enums.SelectMany(pair => Compare(pair.Before, pair.After, request.Pairing)));

    private static IEnumerable<Change> Compare(EnumType before, EnumType after, SchemaPairing pairing)
    {
        var paired = EnumValues.Of(before, after, pairing).Paired;
        var now = paired.Select(p => p.Before.Name).ToList();
        var kept = now.ToHashSet(StringComparer.Ordinal);
        var old = before.Values.Select(v => v.Name).Where(kept.Contains).ToList();
        if (!old.SequenceEqual(now, StringComparer.Ordinal))
        {
            yield return PairChange.Of(
                before, after, EnumReordered.Info, SchemaAspect.Order, Print(old), Print(paired.Select(p => p.After.Name)));
        }
    }

    private static string Print(IEnumerable<string> names) => string.Join(", ", names);
}
