using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Fields;

/// <summary>Columns that gained or lost a list level.</summary>
internal static class ListShape
{
    internal static Detector Instance { get; } =
        PairDetector.OfFields("list-shape", [FieldListWrapped.Info, FieldListUnwrapped.Info], Compare);

    private static IEnumerable<Change> Compare(FieldPair pair, SchemaPairing pairing)
    {
        var (before, after) = (pair.Before.Type.ListDepth, pair.After.Type.ListDepth);
        if (pair.After.IsColumn && before != after)
        {
            yield return PairChange.OfTypes(pair, before < after ? FieldListWrapped.Info : FieldListUnwrapped.Info, SchemaAspect.List);
        }
    }
}
