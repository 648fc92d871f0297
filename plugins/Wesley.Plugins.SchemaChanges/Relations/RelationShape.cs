using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Relations;

/// <summary>The type of a relation, and the directives that say where it leads.</summary>
internal static class RelationShape
{
    internal static Detector Instance { get; } = PairDetector.Of(
        "relation-shape",
        [RelationKinds.TypeChanged, RelationKinds.TargetAdded, RelationKinds.TargetChanged, RelationKinds.TargetRemoved],
        request =>
        [
            .. ElementWalk.Fields(request.Pairing).SelectMany(pair => Types(pair, request.Pairing)),
            .. request.Pairing.Differing.Fields.Where(pair => !pair.Before.IsColumn || !pair.After.IsColumn).Select(ElementWalk.OfField).SelectMany(Directives),
        ]);

    private static IEnumerable<Change> Types(FieldPair pair, SchemaPairing pairing)
    {
        ImmutableArray<SchemaFact> facts = [.. Aspects(pair, pairing).Select(aspect => SchemaFact.Of(pair.Coordinate, aspect))];
        if (!pair.After.IsColumn && !facts.IsEmpty)
        {
            yield return PairChange.OfTypes(pair, RelationKinds.TypeChanged, SchemaAspect.Type) with { Explains = facts };
        }
    }

    private static IEnumerable<string> Aspects(FieldPair pair, SchemaPairing pairing)
    {
        var (before, after) = (pair.Before.Type, pair.After.Type);
        if (TypeNames.Differ(pair, pairing))
        {
            yield return SchemaAspect.Type;
        }

        if (before.ListDepth != after.ListDepth)
        {
            yield return SchemaAspect.List;
        }

        if (before.Required != after.Required)
        {
            yield return SchemaAspect.Required;
        }

        if (TypeShape.ItemsDiffer(before, after))
        {
            yield return SchemaAspect.ItemsRequired;
        }
    }

    private static IEnumerable<Change> Directives(ElementPair pair) =>
        DirectiveDifference.Of(pair, DirectiveFamilies.IsRelation)
            .Select(d => d.Change(pair, RelationKinds.TargetAdded, RelationKinds.TargetChanged, RelationKinds.TargetRemoved));
}
