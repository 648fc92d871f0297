using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Fields;

/// <summary>The inner <c>!</c> of lists. Of several levels, one that got stricter decides: rows have to follow it.</summary>
internal static class ItemNullability
{
    internal static Detector Instance { get; } =
        PairDetector.OfFields("item-nullability", [FieldItemsRequired.Info, FieldItemsNullable.Info], Compare);

    private static IEnumerable<Change> Compare(FieldPair pair, SchemaPairing pairing)
    {
        if (pair.After.IsColumn && TypeShape.ItemsDiffer(pair.Before.Type, pair.After.Type))
        {
            var kind = TypeShape.ItemsStricter(pair.Before.Type, pair.After.Type) ? FieldItemsRequired.Info : FieldItemsNullable.Info;
            yield return PairChange.OfTypes(pair, kind, SchemaAspect.ItemsRequired);
        }
    }
}
