using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using static Wesley.Migrate.Abstractions.ConversionWitness;
using static Wesley.Plugins.TypeConversions.Cell;

namespace Wesley.Plugins.TypeConversions;

/// <summary>From a 64-bit integer.</summary>
internal static class FromBigInt
{
    private const string From = Scalars.BigInt;

    internal static ImmutableArray<ConversionEdge> Cells { get; } =
    [
        Narrowed(From, Scalars.Int, "{source}::integer", "{source}::bigint",
            "Values outside -2147483648 to 2147483647 do not fit.", Fails("2147483648"), Fails("-2147483649"), Kept("2147483647", "2147483647"), Kept("-2147483648", "-2147483648")),
        Lossy(From, Scalars.Float, "{source}::double precision", "{source}::bigint", "Number({source})",
            "A double is exact up to 2^53 only.", Changed("9007199254740993", "9007199254740992"), Changed("-9007199254740993", "-9007199254740992"), Kept("9007199254740992", "9007199254740992")),
        Widened(From, Scalars.Decimal, "{source}::numeric", "{source}::bigint", "String({source})",
            "A decimal holds every integer exactly.", Kept("-9223372036854775808", "-9223372036854775808"), Kept("0", "0"), Kept("9223372036854775807", "9223372036854775807")),
        Narrowed(From, Scalars.Boolean, "{source}::text::boolean", "{source}::integer::bigint",
            "Only 0 and 1 have a truth value of their own.", Fails("2"), Fails("-1"), Kept("0", "false"), Kept("1", "true")),
        Converted(From, Scalars.String, "{source}::text", "{source}::bigint", "String({source})",
            "The decimal digits of an integer give it back.", Kept("-9223372036854775808", "-9223372036854775808"), Kept("0", "0"), Kept("9223372036854775807", "9223372036854775807")),
        // JavaScript's JSON has no 64-bit integers, so there is no TypeScript form.
        Converted(From, Scalars.Json, "to_jsonb({source})", "({source} #>> '{}')::bigint", null,
            "The database's JSON numbers are exact; JavaScript reads them as doubles.",
            Kept("-9223372036854775808", "-9223372036854775808"), Kept("9007199254740993", "9007199254740993"), Kept("9223372036854775807", "9223372036854775807")),
        .. Without(From, [Scalars.Uuid], "A number is no identifier."),
        .. Without(From, [Scalars.DateTime, Scalars.Date, Scalars.Time], "A number becomes a time only by a unit and a starting point, and neither is known."),
    ];
}
