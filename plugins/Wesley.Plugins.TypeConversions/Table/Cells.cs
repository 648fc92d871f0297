using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>The conversion table of the house: every pair of its scalars, those without a meaning included.</summary>
internal static class Cells
{
    internal static ImmutableArray<ConversionEdge> All { get; } =
    [
        .. FromInt.Cells, .. FromBigInt.Cells, .. FromFloat.Cells, .. FromDecimal.Cells, .. FromBoolean.Cells, .. FromString.Cells,
        .. FromUuid.Cells, .. FromDateTime.Cells, .. FromDate.Cells, .. FromTime.Cells, .. FromJson.Cells,
    ];
}
