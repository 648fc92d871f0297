using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using static Wesley.Migrate.Abstractions.ConversionWitness;
using static Wesley.Plugins.TypeConversions.Cell;

namespace Wesley.Plugins.TypeConversions;

/// <summary>From a time of day.</summary>
internal static class FromTime
{
    private const string From = Scalars.Time;

    internal static ImmutableArray<ConversionEdge> Cells { get; } =
    [
        Converted(From, Scalars.String, "{source}::text", "{source}::time", "{source}",
            "ISO 8601 gives the time back.", Kept("12:30:00.000001", "12:30:00.000001"), Kept("00:00:00", "00:00:00"), Kept("24:00:00", "24:00:00")),
        Converted(From, Scalars.Json, "to_jsonb({source})", "({source} #>> '{}')::time", "{source}",
            "ISO 8601 as a JSON string gives the time back.", Kept("12:30:00", "\"12:30:00\""), Kept("23:59:59.999999", "\"23:59:59.999999\""), Kept("24:00:00", "\"24:00:00\"")),
        .. Without(From, [Scalars.Int, Scalars.BigInt, Scalars.Float, Scalars.Decimal], "A time of day becomes a number only by a unit, and none is known."),
        .. Without(From, [Scalars.Boolean], "That there is a time is not that something is true; what null means has to be said."),
        .. Without(From, [Scalars.Uuid], "A time does not identify."),
        .. Without(From, [Scalars.DateTime, Scalars.Date], "A time of day has no day."),
    ];
}
