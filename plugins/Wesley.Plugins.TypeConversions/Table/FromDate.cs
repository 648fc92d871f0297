using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using static Wesley.Migrate.Abstractions.ConversionWitness;
using static Wesley.Plugins.TypeConversions.Cell;

namespace Wesley.Plugins.TypeConversions;

/// <summary>From a date. Numbers count microseconds from 1970 to midnight in UTC, as they do for points in time.</summary>
internal static class FromDate
{
    private const string From = Scalars.Date;

    internal static ImmutableArray<ConversionEdge> Cells { get; } =
    [
        Converted(From, Scalars.BigInt, "(extract(epoch FROM {source}) * 1000000)::bigint", "DATE '1970-01-01' + ({source} / 86400000000)::integer", null,
            "Microseconds since 1970 are exact up to the year 294246.",
            Kept("2024-02-29", "1709164800000000"), Kept("1969-12-31", "-86400000000"), Kept("0044-03-15 BC", "-63517824000000000"), Kept("294246-12-31", "9223371158400000000")) with
        {
            Outside = [Fails("294248-01-01"), Fails("infinity")],
        },
        // Every 8192nd part of a day's microseconds is an odd number, so halving shows whether the double is still the count.
        Lossy(From, Scalars.Float, "(extract(epoch FROM {source}) * 1000000)::double precision",
            "DATE '1970-01-01' + (CASE WHEN ({source} / 8192)::bigint % 10546875 = 0 THEN ({source} / 8192)::bigint / 10546875 END)::integer", null,
            "From the year 2340000 on a double is no longer the exact count.", Changed("5874897-12-31", "1.85331706992e+20"), Kept("2024-02-29", "1709164800000000"), Kept("0044-03-15 BC", "-6.3517824e+16")),
        Converted(From, Scalars.Decimal, "trim_scale(extract(epoch FROM {source}) * 1000000)",
            "CASE WHEN {source} IN ('Infinity', '-Infinity') THEN {source}::text::date ELSE DATE '1970-01-01' + div({source}, 86400000000)::integer END", null,
            "Microseconds since 1970 are exact.",
            Kept("2024-02-29", "1709164800000000"), Kept("1969-12-31", "-86400000000"), Kept("5874897-12-31", "185331706992000000000"), Kept("-infinity", "-Infinity")),
        Converted(From, Scalars.String, "to_jsonb({source}) #>> '{}'", "{source}::date", "{source}",
            "ISO 8601, whatever the session's date style.",
            Kept("2024-02-29", "2024-02-29"), Kept("0001-01-01", "0001-01-01"), Kept("0044-03-15 BC", "0044-03-15 BC"), Kept("5874897-12-31", "5874897-12-31"), Kept("infinity", "infinity")),
        // A plain cast would take midnight in the session's zone.
        Converted(From, Scalars.DateTime, "({source}::timestamp AT TIME ZONE 'UTC')", "({source} AT TIME ZONE 'UTC')::date", "{source} + \"T00:00:00Z\"",
            "Midnight in UTC; a zone has to be chosen, because a date has none. Points in time end with the year 294276.",
            Kept("2024-02-29", "2024-02-29 00:00:00+00"), Kept("0044-03-15 BC", "0044-03-15 00:00:00+00 BC"), Kept("294276-12-31", "294276-12-31 00:00:00+00"), Kept("infinity", "infinity")) with
        {
            Outside = [Fails("294277-01-01")],
        },
        Converted(From, Scalars.Json, "to_jsonb({source})", "({source} #>> '{}')::date", "{source}",
            "ISO 8601 as a JSON string.", Kept("2024-02-29", "\"2024-02-29\""), Kept("0044-03-15 BC", "\"0044-03-15 BC\""), Kept("infinity", "\"infinity\"")),
        .. Without(From, [Scalars.Int], "A day becomes a number only by a unit and a starting point, and 32 bits do not hold the microseconds that larger numbers count."),
        .. Without(From, [Scalars.Boolean], "That there is a day is not that something is true; what null means has to be said."),
        .. Without(From, [Scalars.Uuid], "A day does not identify."),
        .. Without(From, [Scalars.Time], "A day has no time of day."),
    ];
}
