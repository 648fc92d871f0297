using System.Collections.Immutable;
using static Wesley.Plugins.TypeConversions.Cell;
using static Wesley.Plugins.TypeConversions.Witness;

namespace Wesley.Plugins.TypeConversions;

/// <summary>From a double.</summary>
internal static class FromFloat
{
    private const string From = Scalars.Float;

    internal static ImmutableArray<Cell> Cells { get; } =
    [
        Narrowed(From, Scalars.Int, "{source}::integer",
            "Fractions are rounded half to even, and large values do not fit.", Changed("2.5", "2"), Changed("3.5", "4"), Fails("3000000000")),
        Narrowed(From, Scalars.BigInt, "{source}::bigint",
            "Fractions are rounded half to even, and large values do not fit.", Changed("2.5", "2"), Fails("1e+30"), Fails("NaN")),
        Lossy(From, Scalars.Decimal, "{source}::numeric", null,
            "The database keeps 15 significant digits of a double.", Changed("0.30000000000000004", "0.3")),
        Converted(From, Scalars.String, "{source}::text", "{source}::double precision", null,
            "The shortest exact form of a double gives it back.", Kept("0.30000000000000004", "0.30000000000000004"), Kept("NaN", "NaN")),
        Narrowed(From, Scalars.Json, "to_jsonb({source})",
            "JSON has no NaN and no infinity; they turn into texts.", Changed("NaN", "\"NaN\""), Changed("Infinity", "\"Infinity\""), Kept("1.5", "1.5")),
    ];
}
