using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>Judges every change of a column's type by the conversion table and by what was decided.</summary>
internal sealed class TypeConversions : IChangeDetector
{
    public string Id => "type-conversions";

    public ImmutableArray<KindPattern> Consumes => ["field.type.changed", "type.renamed", "field.renamed"];

    public ImmutableArray<ChangeKind> Produces =>
    [
        TypeEquivalent.Kind, TypeWidened.Kind, TypeConverted.Kind, TypeLossy.Kind, TypeNarrowed.Kind, TypeIncompatible.Kind, TypeDecided.Kind,
    ];

    public DetectionResult Detect(DetectionRequest request)
    {
        var fields = request.Pairing.Differing.Fields.ToDictionary(f => f.Coordinate);
        return new()
        {
            Changes =
            [
                .. from change in request.Changes
                   where string.Equals(change.Kind.Id, "field.type.changed", StringComparison.Ordinal)
                   let field = fields.GetValueOrDefault(change.Coordinate)
                   where field is { Before.IsColumn: true, After.IsColumn: true }
                   select Judged(change, field, request),
            ],
        };
    }

    private static Change Judged(Change raw, FieldPair field, DetectionRequest request)
    {
        var edge = StoredTypes.EdgeOf(field, request.Schemas, request.Pairing, request.Conversions);
        var (kind, why) = ConversionVerdict.Of(edge, raw.Coordinate, request.Decisions);
        return raw with { Kind = kind, Replaces = [raw.Id], Evidence = [.. raw.Evidence, .. ConversionEvidence.Of(edge), .. ConversionEvidence.OfKeys(edge, field), .. why] };
    }
}
