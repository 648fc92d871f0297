using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Keys;

/// <summary>The column that a column refers to. One that was only renamed is the same target.</summary>
internal static class ForeignKeys
{
    internal static Detector Instance { get; } = PairDetector.OfFields(
        "foreign-keys", [KeyForeignAdded.Info, KeyForeignRemoved.Info, KeyForeignRetargeted.Info], Compare);

    private static IEnumerable<Change> Compare(FieldPair pair, SchemaPairing pairing)
    {
        var (before, after) = (pair.Before.References, pair.After.References);
        if ((before is null ? null : pairing.ToAfter(before.Target)) != after?.Target)
        {
            var kind = before is null ? KeyForeignAdded.Info : after is null ? KeyForeignRemoved.Info : KeyForeignRetargeted.Info;
            yield return PairChange.Of(
                pair, kind, SchemaAspect.ForeignKey, before?.Target.ToString(), after?.Target.ToString()) with
            {
                BeforeLocation = before?.Location ?? pair.Before.Location,
                AfterLocation = after?.Location ?? pair.After.Location,
            };
        }
    }
}
