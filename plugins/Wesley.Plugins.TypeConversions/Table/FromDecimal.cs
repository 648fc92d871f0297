using System.Collections.Immutable;
using static Wesley.Plugins.TypeConversions.Cell;
using static Wesley.Plugins.TypeConversions.Witness;

namespace Wesley.Plugins.TypeConversions;

/// <summary>From a decimal of any precision.</summary>
internal static class FromDecimal
{
    private const string From = Scalars.Decimal;

    internal static ImmutableArray<Cell> Cells { get; } =
    [
        Narrowed(From, Scalars.Int, "{source}::integer",
            "Fractions are rounded and large values do not fit.", Changed("2.5", "3"), Fails("2147483648")),
        Narrowed(From, Scalars.BigInt, "{source}::bigint",
            "Fractions are rounded and large values do not fit.", Changed("2.5", "3"), Fails("9223372036854775808")),
        Lossy(From, Scalars.Float, "{source}::double precision", "Number({source})",
            "A double keeps about 16 significant digits.", Changed("0.12345678901234567891", "0.12345678901234568")),
        Converted(From, Scalars.String, "{source}::text", "{source}::numeric", "{source}",
            "The digits of a decimal give it back, its scale included.", Kept("1.50", "1.50")),
        // JavaScript would make a double of the number, so there is no TypeScript form.
        Converted(From, Scalars.Json, "to_jsonb({source})", "({source} #>> '{}')::numeric", null,
            "The database's JSON numbers keep every digit.", Kept("1.50", "1.50"), Kept("0.12345678901234567891", "0.12345678901234567891")),
    ];
}
