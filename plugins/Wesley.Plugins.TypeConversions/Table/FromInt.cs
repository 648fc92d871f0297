using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using static Wesley.Migrate.Abstractions.ConversionWitness;
using static Wesley.Plugins.TypeConversions.Cell;

namespace Wesley.Plugins.TypeConversions;

/// <summary>From a 32-bit integer.</summary>
internal static class FromInt
{
    private const string From = Scalars.Int;

    internal static ImmutableArray<ConversionEdge> Cells { get; } =
    [
        Widened(From, Scalars.BigInt, "{source}::bigint", "{source}::integer", "BigInt({source})",
            "Every 32-bit integer is a 64-bit integer.", Kept("-2147483648", "-2147483648"), Kept("0", "0"), Kept("2147483647", "2147483647")),
        Widened(From, Scalars.Float, "{source}::double precision", "{source}::integer", "{source}",
            "A double holds every integer up to 2^53 exactly.", Kept("-2147483648", "-2147483648"), Kept("0", "0"), Kept("2147483647", "2147483647")),
        Widened(From, Scalars.Decimal, "{source}::numeric", "{source}::integer", "String({source})",
            "A decimal holds every integer exactly.", Kept("-2147483648", "-2147483648"), Kept("0", "0"), Kept("2147483647", "2147483647")),
        Narrowed(From, Scalars.Boolean, "{source}::text::boolean", "{source}::integer",
            "Only 0 and 1 have a truth value of their own.", Fails("2"), Fails("-1"), Kept("0", "false"), Kept("1", "true")),
        Converted(From, Scalars.String, "{source}::text", "{source}::integer", "String({source})",
            "The decimal digits of an integer give it back.", Kept("-2147483648", "-2147483648"), Kept("-42", "-42"), Kept("0", "0"), Kept("2147483647", "2147483647")),
        Converted(From, Scalars.Json, "to_jsonb({source})", "({source} #>> '{}')::integer", "{source}",
            "A JSON number holds every integer exactly.", Kept("-2147483648", "-2147483648"), Kept("0", "0"), Kept("2147483647", "2147483647")),
        .. Without(From, [Scalars.Uuid], "A number is no identifier."),
        .. Without(From, [Scalars.DateTime, Scalars.Date, Scalars.Time],
            "A number becomes a time only by a unit and a starting point, and neither is known; 32 bits do not reach beyond 2038 in seconds."),
    ];
}
