using System.Collections.Immutable;
using static Wesley.Plugins.TypeConversions.Cell;
using static Wesley.Plugins.TypeConversions.Witness;

namespace Wesley.Plugins.TypeConversions;

/// <summary>From a date. Numbers count microseconds from 1970 to midnight in UTC, as they do for points in time.</summary>
internal static class FromDate
{
    private const string From = Scalars.Date;

    internal static ImmutableArray<Cell> Cells { get; } =
    [
        Converted(From, Scalars.BigInt, "(extract(epoch FROM {source}) * 1000000)::bigint", "DATE '1970-01-01' + ({source} / 86400000000)::integer", null,
            "Microseconds since 1970 are exact up to the year 294246.", Kept("2024-02-29", "1709164800000000")),
        Lossy(From, Scalars.Float, "(extract(epoch FROM {source}) * 1000000)::double precision", null,
            "From the year 2340000 on a double is no longer the exact count.", Changed("5874897-12-31", "1.85331706992e+20")),
        Converted(From, Scalars.Decimal, "trim_scale(extract(epoch FROM {source}) * 1000000)", "DATE '1970-01-01' + div({source}, 86400000000)::integer", null,
            "Microseconds since 1970 are exact.", Kept("2024-02-29", "1709164800000000")),
        Converted(From, Scalars.String, "to_jsonb({source}) #>> '{}'", "{source}::date", "{source}",
            "ISO 8601, whatever the session's date style.", Kept("2024-02-29", "2024-02-29")),
        // A plain cast would take midnight in the session's zone.
        Converted(From, Scalars.DateTime, "({source}::timestamp AT TIME ZONE 'UTC')", "({source} AT TIME ZONE 'UTC')::date", "{source} + \"T00:00:00Z\"",
            "Midnight in UTC; a zone has to be chosen, because a date has none.", Kept("2024-02-29", "2024-02-29 00:00:00+00")),
        Converted(From, Scalars.Json, "to_jsonb({source})", "({source} #>> '{}')::date", "{source}",
            "ISO 8601 as a JSON string.", Kept("2024-02-29", "\"2024-02-29\"")),
    ];
}
