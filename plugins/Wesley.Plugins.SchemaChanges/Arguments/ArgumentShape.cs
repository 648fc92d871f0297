using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Defaults;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Arguments;

/// <summary>Type and default of arguments that both versions have.</summary>
internal static class ArgumentShape
{
    private static readonly UnstoredDefaultKinds _defaults = UnstoredDefaultKinds.Of("argument", "argument of a field");

    internal static Detector Instance { get; } = PairDetector.Of(
        "argument-shape",
        [ArgumentKinds.TypeChanged, .. _defaults.All],
        request => ArgumentPair.All(request).SelectMany(pair => Compare(pair, request.Pairing)));

    private static IEnumerable<Change> Compare(ArgumentPair pair, SchemaPairing pairing)
    {
        if (TypeNames.Differ(pair.Before.Type, pair.After.Type, pairing))
        {
            yield return Of(pair, ArgumentKinds.TypeChanged, SchemaAspect.Type, pair.Before.Type.ToString(), pair.After.Type.ToString());
        }

        if (_defaults.For(pair.Before.Default, pair.After.Default) is { } kind)
        {
            yield return Of(pair, kind, SchemaAspect.Default, pair.Before.Default, pair.After.Default);
        }
    }

    private static Change Of(ArgumentPair pair, ChangeKindInfo kind, string aspect, string? before, string? after)
    {
        var coordinate = Coordinate.OfArgument(pair.Field.Type, pair.Field.Member, pair.After.Name);
        return new()
        {
            Kind = kind.Kind,
            Coordinate = coordinate,
            Before = before,
            After = after,
            Explains = [SchemaFact.Of(coordinate, aspect)],
            BeforeLocation = pair.Before.Location,
            AfterLocation = pair.After.Location,
        };
    }
}
