using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Arguments;

/// <summary>Arguments that a field declares.</summary>
internal static class FieldArguments
{
    internal static Detector Instance { get; } =
        PairDetector.OfFields("field-arguments", [ArgumentAdded.Info, ArgumentChanged.Info, ArgumentRemoved.Info], Compare);

    private static IEnumerable<Change> Compare(FieldPair pair, SchemaPairing pairing)
    {
        foreach (var after in pair.After.Arguments)
        {
            var before = Find(pair.Before, after.Name);
            if (!string.Equals(before?.Signature, after.Signature, StringComparison.Ordinal))
            {
                yield return Of(pair, before is null ? ArgumentAdded.Info : ArgumentChanged.Info, before, after);
            }
        }

        foreach (var before in pair.Before.Arguments.Where(a => Find(pair.After, a.Name) is null))
        {
            yield return Of(pair, ArgumentRemoved.Info, before, null);
        }
    }

    private static Change Of(FieldPair pair, ChangeKindInfo kind, FieldArgument? before, FieldArgument? after)
    {
        var change = PairChange.Of(pair, kind, SchemaAspect.Argument, before?.Signature, after?.Signature, (after ?? before)!.Name);
        return change with
        {
            BeforeLocation = before?.Location ?? change.BeforeLocation,
            AfterLocation = after?.Location ?? change.AfterLocation,
        };
    }

    private static FieldArgument? Find(Field field, string name) =>
        field.Arguments.FirstOrDefault(a => string.Equals(a.Name, name, StringComparison.Ordinal));
}
