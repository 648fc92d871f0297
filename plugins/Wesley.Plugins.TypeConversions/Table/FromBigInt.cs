using System.Collections.Immutable;
using static Wesley.Plugins.TypeConversions.Cell;
using static Wesley.Plugins.TypeConversions.Witness;

namespace Wesley.Plugins.TypeConversions;

/// <summary>From a 64-bit integer.</summary>
internal static class FromBigInt
{
    private const string From = Scalars.BigInt;

    internal static ImmutableArray<Cell> Cells { get; } =
    [
        Narrowed(From, Scalars.Int, "{source}::integer",
            "Values outside -2147483648 to 2147483647 do not fit.", Fails("2147483648"), Kept("2147483647", "2147483647")),
        Lossy(From, Scalars.Float, "{source}::double precision", "Number({source})",
            "A double is exact up to 2^53 only.", Changed("9007199254740993", "9007199254740992")),
        Widened(From, Scalars.Decimal, "{source}::numeric", "{source}::bigint", "String({source})",
            "A decimal holds every integer exactly.", Kept("9223372036854775807", "9223372036854775807")),
        Narrowed(From, Scalars.Boolean, "{source}::text::boolean",
            "Only 0 and 1 have a truth value of their own.", Fails("2"), Kept("0", "false")),
        Converted(From, Scalars.String, "{source}::text", "{source}::bigint", "String({source})",
            "The decimal digits of an integer give it back.", Kept("-9223372036854775808", "-9223372036854775808")),
        // JavaScript's JSON has no 64-bit integers, so there is no TypeScript form.
        Converted(From, Scalars.Json, "to_jsonb({source})", "({source} #>> '{}')::bigint", null,
            "The database's JSON numbers are exact.", Kept("9223372036854775807", "9223372036854775807")),
    ];
}
