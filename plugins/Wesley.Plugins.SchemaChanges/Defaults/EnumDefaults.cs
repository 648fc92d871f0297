using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Defaults;

/// <summary>Defaults of enums. One that follows the rename of its value is the same.</summary>
internal static class EnumDefaults
{
    internal static Detector Instance { get; } = PairDetector.Of(
        "enum-defaults",
        [DefaultAdded.Info, DefaultChanged.Info, DefaultRemoved.Info],
        request =>
            from pair in request.Pairing.Differing.Enums
            let before = NewName(pair.Before, request.Pairing)
            let after = pair.After.Default
            where !string.Equals(before, after, StringComparison.Ordinal)
            let kind = before is null ? DefaultAdded.Info : after is null ? DefaultRemoved.Info : DefaultChanged.Info
            select PairChange.Of(pair.Before, pair.After, kind, SchemaAspect.Default, pair.Before.Default, after));

    private static string? NewName(EnumType before, SchemaPairing pairing) =>
        before.Default is { } value ? pairing.ToAfter(Coordinate.OfMember(before.Name, value)).Member : null;
}
