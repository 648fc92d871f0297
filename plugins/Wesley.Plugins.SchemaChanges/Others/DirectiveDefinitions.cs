using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Others;

/// <summary>Where and how often directives may stand.</summary>
internal static class DirectiveDefinitions
{
    internal static Detector Instance { get; } = PairDetector.Of(
        "directive-definitions",
        [
            DirectiveDefinitionKinds.LocationAdded, DirectiveDefinitionKinds.LocationRemoved,
            DirectiveDefinitionKinds.RepeatableAdded, DirectiveDefinitionKinds.RepeatableRemoved,
        ],
        request => OtherPair.All(request).Where(pair => pair.After.Kind == OtherTypeKind.Directive).SelectMany(Compare));

    private static IEnumerable<Change> Compare(OtherPair pair)
    {
        var (before, after) = (pair.Before, pair.After);
        foreach (var place in after.Locations.Except(before.Locations, StringComparer.Ordinal))
        {
            yield return Of(pair, DirectiveDefinitionKinds.LocationAdded, SchemaAspect.Location, place) with { After = place };
        }

        foreach (var place in before.Locations.Except(after.Locations, StringComparer.Ordinal))
        {
            yield return Of(pair, DirectiveDefinitionKinds.LocationRemoved, SchemaAspect.Location, place) with { Before = place };
        }

        if (!before.Repeatable && after.Repeatable)
        {
            yield return Of(pair, DirectiveDefinitionKinds.RepeatableAdded, SchemaAspect.Repeatable) with { After = "repeatable" };
        }

        if (before.Repeatable && !after.Repeatable)
        {
            yield return Of(pair, DirectiveDefinitionKinds.RepeatableRemoved, SchemaAspect.Repeatable) with { Before = "repeatable" };
        }
    }

    private static Change Of(OtherPair pair, ChangeKindInfo kind, string aspect, string subject = "") => new()
    {
        Kind = kind.Kind,
        Coordinate = pair.After.Coordinate,
        Subject = subject,
        Explains = [SchemaFact.Of(pair.After.Coordinate, aspect, subject)],
        BeforeLocation = pair.Before.Location,
        AfterLocation = pair.After.Location,
    };
}
