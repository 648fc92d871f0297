using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Defaults;

/// <summary>Defaults of fields. Two spellings of one SQL value are one default.</summary>
internal static class FieldDefaults
{
    internal static Detector Instance { get; } =
        PairDetector.OfFields("field-defaults", [DefaultAdded.Info, DefaultChanged.Info, DefaultRemoved.Info], Compare);

    private static IEnumerable<Change> Compare(FieldPair pair, SchemaPairing pairing)
    {
        var (before, after) = (pair.Before.Default, pair.After.Default);
        if (Same(before, after))
        {
            yield break;
        }

        var kind = before is null ? DefaultAdded.Info : after is null ? DefaultRemoved.Info : DefaultChanged.Info;
        yield return PairChange.Of(pair, kind, SchemaAspect.Default, before?.Text, after?.Text) with
        {
            BeforeLocation = before?.Location ?? pair.Before.Location,
            AfterLocation = after?.Location ?? pair.After.Location,
            Evidence = after is null && pair.After.Type.Required
                ? [$"{pair.Coordinate} is required: code that relied on the default has to give a value, or its writes fail from the switch on."]
                : [],
            Contexts = after is null && pair.After.Type.Required ? Contexts.Of(Verdict.Yes, Verdict.No, Verdict.Yes, Verdict.Yes) : null,
        };
    }

    private static bool Same(DefaultValue? before, DefaultValue? after) =>
        before is null || after is null
            ? before is null && after is null
            : before.Kind == after.Kind
              && (string.Equals(before.Sql, after.Sql, StringComparison.Ordinal)
                  || string.Equals(before.Text, after.Text, StringComparison.Ordinal));
}
