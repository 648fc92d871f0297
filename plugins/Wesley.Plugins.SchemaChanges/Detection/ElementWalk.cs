using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>Every pair of old and new elements.</summary>
internal static class ElementWalk
{
    /// <summary>
    /// The paired fields that are stored in both versions or in neither. One that turned from a column into a relation or
    /// back is a column gone or a column new; comparing its details would say the same twice.
    /// </summary>
    internal static IEnumerable<FieldPair> Fields(SchemaPairing pairing) =>
        pairing.Fields.Where(pair => pair.Before.IsColumn == pair.After.IsColumn);

    /// <summary>All elements, one at a time: a schema may have hundreds of thousands.</summary>
    internal static IEnumerable<ElementPair> Pairs(DetectionRequest request) =>
        request.Pairing.Tables.Select(p => Pair(ElementOf.Table(p.Before), ElementOf.Table(p.After)))
            .Concat(Fields(request.Pairing).Select(OfField))
            .Concat(request.Pairing.Enums.SelectMany(p => OfEnum(p.Before, p.After, request.Pairing)))
            .Concat(OtherPair.All(request.Schemas).SelectMany(OfOther));

    internal static IEnumerable<ElementPair> Relations(SchemaPairing pairing) =>
        Fields(pairing).Where(pair => !pair.After.IsColumn).Select(OfField);

    private static ElementPair OfField(FieldPair pair) =>
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
        .. from after in pair.After.Members
           let before = pair.MemberBefore(after.Name)
           where before is not null
           select Pair(ElementOf.Member(pair.Before, before), ElementOf.Member(pair.After, after)),
    ];

    private static ElementPair Pair(Element before, Element after) => new() { Before = before, After = after };
}
