using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>
/// A column and everything that refers to it, directly or through other keys, must end with one stored type. The database would
/// refuse the key at the swap, after all rows have been copied, so it is an error here, once for each column that others refer to
/// and with every column that has to follow.
/// </summary>
internal sealed class KeyTypes : IChangeDetector
{
    public string Id => "key-types";

    public ImmutableArray<KindPattern> Consumes =>
    [
        TypeEquivalent.Kind, TypeWidened.Kind, TypeConverted.Kind, TypeLossy.Kind, TypeNarrowed.Kind, TypeIncompatible.Kind, TypeDecided.Kind,
        "field.list.wrapped", ListDecided.Kind,
    ];

    public ImmutableArray<ChangeKind> Produces => [];

    public DetectionResult Detect(DetectionRequest request)
    {
        var changed = request.Changes.Select(c => c.Coordinate).ToHashSet();
        return changed.Count == 0 ? new() : new()
        {
            Diagnostics =
            [
                .. from family in KeyFamily.All(request.Schemas.After)
                   where family.Others.Any(o => changed.Contains(o.At) || changed.Contains(family.Root.At))
                   select KeyMismatch.Of(family, changed.Contains(family.Root.At), request),
            ],
        };
    }
}
