using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using static Wesley.Migrate.Abstractions.ConversionWitness;
using static Wesley.Plugins.TypeConversions.Cell;

namespace Wesley.Plugins.TypeConversions;

/// <summary>From a double.</summary>
internal static class FromFloat
{
    private const string From = Scalars.Float;

    internal static ImmutableArray<ConversionEdge> Cells { get; } =
    [
        Narrowed(From, Scalars.Int, "{source}::integer", "{source}::double precision",
            "Fractions are rounded half to even, and large values do not fit.",
            Changed("2.5", "2"), Changed("3.5", "4"), Changed("-0", "0"), Fails("3000000000"), Fails("NaN"), Fails("Infinity"), Kept("-2147483648", "-2147483648")),
        Narrowed(From, Scalars.BigInt, "{source}::bigint", "{source}::double precision",
            "Fractions are rounded half to even, and large values do not fit.",
            Changed("2.5", "2"), Fails("1e+30"), Fails("NaN"), Fails("-Infinity"), Kept("9007199254740992", "9007199254740992")),
        Lossy(From, Scalars.Decimal, "{source}::numeric", "{source}::double precision", null,
            "The database keeps 15 significant digits of a double.", Changed("0.30000000000000004", "0.3"), Changed("-0", "0"), Kept("1.5", "1.5"), Kept("NaN", "NaN"), Kept("-Infinity", "-Infinity")),
        Converted(From, Scalars.String, "{source}::text", "{source}::double precision", null,
            "The shortest exact form of a double gives it back.",
            Kept("0.30000000000000004", "0.30000000000000004"), Kept("-0", "-0"), Kept("5e-324", "5e-324"), Kept("1.7976931348623157e+308", "1.7976931348623157e+308"),
            Kept("NaN", "NaN"), Kept("Infinity", "Infinity"), Kept("-Infinity", "-Infinity")),
        // Back through the cast that takes JSON numbers only: a text is no longer the number that it was.
        Narrowed(From, Scalars.Json, "to_jsonb({source})", "{source}::double precision",
            "JSON has no NaN and no infinity; they turn into texts.", Changed("NaN", "\"NaN\""), Changed("Infinity", "\"Infinity\""), Changed("-0", "0"), Kept("1.5", "1.5"), Kept("5e-324", "5e-324")),
        .. Without(From, [Scalars.Boolean], "A measured number is neither true nor false."),
        .. Without(From, [Scalars.Uuid], "A number is no identifier."),
        .. Without(From, [Scalars.DateTime, Scalars.Date, Scalars.Time], "A number becomes a time only by a unit and a starting point, and neither is known."),
    ];
}
