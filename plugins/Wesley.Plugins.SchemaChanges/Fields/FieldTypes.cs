using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Fields;

/// <summary>
/// Columns of another type. A name may stay and mean something else, such as a scalar that is an enum now: that touches rows
/// as much, though no fact at the field differs.
/// </summary>
internal static class FieldTypes
{
    internal static Detector Instance { get; } = PairDetector.OfFields("field-types", [FieldTypeChanged.Info], Compare);

    private static IEnumerable<Change> Compare(FieldPair pair, SchemaPairing pairing)
    {
        if (pair.Before.Storage is not { } before || pair.After.Storage is not { } after)
        {
            yield break;
        }

        if (TypeNames.Differ(pair, pairing))
        {
            yield return PairChange.OfTypes(pair, FieldTypeChanged.Info, SchemaAspect.Type);
        }
        else if (before.Scalar != after.Scalar || before.SqlBase != after.SqlBase)
        {
            yield return PairChange.OfTypes(pair, FieldTypeChanged.Info, SchemaAspect.Type) with
            {
                Explains = [],
                Evidence = [$"{pair.After.Type.Name} was {before.Scalar} stored as {before.SqlBase}, and is {after.Scalar} stored as {after.SqlBase}."],
            };
        }
    }
}
