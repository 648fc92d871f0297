using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>Every pair of old and new elements that do not say the same.</summary>
internal static class ElementWalk
{
    /// <summary>
    /// The paired fields that are stored in both versions or in neither. One that turned from a column into a relation or
    /// back is a column gone or a column new; comparing its details would say the same twice.
    /// </summary>
    internal static IEnumerable<FieldPair> Fields(SchemaPairing pairing) =>
        pairing.Differing.Fields.Where(pair => pair.Before.IsColumn == pair.After.IsColumn);

    // A dozen detectors walk over the same pairs, one after the other.
    private static readonly ConditionalWeakTable<SchemaPairing, StrongBox<ImmutableArray<ElementPair>>> Known = [];

    /// <summary>All elements that differ.</summary>
    internal static ImmutableArray<ElementPair> Pairs(DetectionRequest request) =>
        Known.GetValue(request.Pairing, _ => new([.. Walk(request)])).Value;

    private static IEnumerable<ElementPair> Walk(DetectionRequest request) =>
        request.Pairing.Differing.Tables.Select(p => Pair(ElementOf.Table(p.Before), ElementOf.Table(p.After)))
            .Concat(request.Pairing.Differing.Fields.Select(OfField))
            .Concat(request.Pairing.Differing.Enums.SelectMany(p => OfEnum(p.Before, p.After, request.Pairing)))
            .Concat(OtherPair.All(request).SelectMany(OfOther))
            .Concat(ArgumentPair.All(request).Select(OfArgument))
            .Append(Pair(ElementOf.Schema(request.Schemas.Before.Definition), ElementOf.Schema(request.Schemas.After.Definition)));

    internal static ElementPair OfField(FieldPair pair) =>
        Pair(ElementOf.Field(pair.Table.Before, pair.Before), ElementOf.Field(pair.Table.After, pair.After));

    private static IEnumerable<ElementPair> OfEnum(EnumType before, EnumType after, SchemaPairing pairing) =>
    [
        Pair(ElementOf.Enum(before), ElementOf.Enum(after)),
        .. EnumValues.Of(before, after, pairing).Paired
            .Select(p => Pair(ElementOf.Value(before, p.Before), ElementOf.Value(after, p.After))),
    ];

    private static IEnumerable<ElementPair> OfOther(OtherPair pair) =>
    [
        Pair(ElementOf.Other(pair.Before), ElementOf.Other(pair.After)),
        .. pair.Kept.Select(m => Pair(ElementOf.Member(pair.Before, m.Before), ElementOf.Member(pair.After, m.After))),
    ];

    private static ElementPair OfArgument(ArgumentPair pair) =>
        Pair(ElementOf.Argument(pair.Field, pair.Before), ElementOf.Argument(pair.Field, pair.After));

    private static ElementPair Pair(Element before, Element after) => new() { Before = before, After = after };
}
