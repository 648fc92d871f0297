using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using static Wesley.Migrate.Abstractions.ConversionWitness;
using static Wesley.Plugins.TypeConversions.Cell;

namespace Wesley.Plugins.TypeConversions;

/// <summary>From a decimal of any precision.</summary>
internal static class FromDecimal
{
    private const string From = Scalars.Decimal;

    internal static ImmutableArray<ConversionEdge> Cells { get; } =
    [
        Narrowed(From, Scalars.Int, "{source}::integer", "{source}::numeric",
            "Fractions are rounded and large values do not fit.", Changed("2.5", "3"), Changed("1.0", "1"), Fails("2147483648"), Fails("NaN"), Kept("-2147483648", "-2147483648")),
        Narrowed(From, Scalars.BigInt, "{source}::bigint", "{source}::numeric",
            "Fractions are rounded and large values do not fit.", Changed("2.5", "3"), Fails("9223372036854775808"), Fails("NaN"), Kept("9223372036854775807", "9223372036854775807")),
        Lossy(From, Scalars.Float, "{source}::double precision", "{source}::numeric", "Number({source})",
            "A double keeps about 16 significant digits, and no scale.",
            Changed("0.12345678901234567891", "0.12345678901234568"), Changed("1.50", "1.5"), Kept("1.5", "1.5"), Kept("NaN", "NaN")) with
        {
            Outside = [Fails("1e400")],
        },
        Converted(From, Scalars.String, "{source}::text", "{source}::numeric", "{source}",
            "The digits of a decimal give it back, its scale included.",
            Kept("1.50", "1.50"), Kept("-0.000000000000000000000000000001", "-0.000000000000000000000000000001"), Kept("0", "0"), Kept("NaN", "NaN"), Kept("Infinity", "Infinity")),
        // JavaScript would make a double of the number, so there is no TypeScript form.
        Converted(From, Scalars.Json, "to_jsonb({source})", "({source} #>> '{}')::numeric", null,
            "The database's JSON numbers keep every digit; JavaScript reads them as doubles. NaN and infinity are kept as texts.",
            Kept("1.50", "1.50"), Kept("0.12345678901234567891", "0.12345678901234567891"), Kept("-1", "-1"), Kept("NaN", "\"NaN\"")),
        .. Without(From, [Scalars.Boolean], "A measured number is neither true nor false."),
        .. Without(From, [Scalars.Uuid], "A number is no identifier."),
        .. Without(From, [Scalars.DateTime, Scalars.Date, Scalars.Time], "A number becomes a time only by a unit and a starting point, and neither is known."),
    ];
}
