using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Fields;

/// <summary>The outermost <c>!</c> of a column.</summary>
internal static class Nullability
{
    internal static Detector Instance { get; } =
        PairDetector.OfFields("nullability", [FieldRequired.Info, FieldNullable.Info], Compare);

    private static IEnumerable<Change> Compare(FieldPair pair, SchemaPairing pairing)
    {
        if (pair.After.IsColumn && pair.Before.Type.Required != pair.After.Type.Required)
        {
            var kind = pair.After.Type.Required ? FieldRequired.Info : FieldNullable.Info;
            yield return PairChange.OfTypes(pair, kind, SchemaAspect.Required);
        }
    }
}
