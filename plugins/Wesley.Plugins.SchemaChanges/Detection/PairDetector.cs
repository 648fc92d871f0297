using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>Detectors that look at every pair of old and new elements, one pair at a time.</summary>
internal static class PairDetector
{
    internal static Detector OfTables(
        string id, ImmutableArray<ChangeKindInfo> kinds, Func<TablePair, SchemaPairing, IEnumerable<Change>> compare) =>
        Of(id, kinds, request => request.Pairing.Differing.Tables.SelectMany(pair => compare(pair, request.Pairing)));

    internal static Detector OfFields(
        string id, ImmutableArray<ChangeKindInfo> kinds, Func<FieldPair, SchemaPairing, IEnumerable<Change>> compare) =>
        Of(id, kinds, request => ElementWalk.Fields(request.Pairing).SelectMany(pair => compare(pair, request.Pairing)));

    internal static Detector OfElements(
        string id, ImmutableArray<ChangeKindInfo> kinds, Func<ElementPair, IEnumerable<Change>> compare) =>
        Of(id, kinds, request => ElementWalk.Pairs(request).SelectMany(compare));

    internal static Detector Of(
        string id, ImmutableArray<ChangeKindInfo> kinds, Func<DetectionRequest, IEnumerable<Change>> find) =>
        new()
        {
            Id = id,
            Consumes = Renames.All,
            Kinds = kinds,
            Find = request => new DetectionResult { Changes = [.. find(request)] },
        };
}
