using System.Collections.Immutable;
using static Wesley.Plugins.TypeConversions.Cell;
using static Wesley.Plugins.TypeConversions.Witness;

namespace Wesley.Plugins.TypeConversions;

/// <summary>From a point in time. Numbers count microseconds since 1970 in UTC, the finest that the database keeps.</summary>
internal static class FromDateTime
{
    private const string From = Scalars.DateTime;

    internal static ImmutableArray<Cell> Cells { get; } =
    [
        Converted(From, Scalars.BigInt, "(extract(epoch FROM {source}) * 1000000)::bigint",
            "timestamptz 'epoch' + ({source} / 1000000) * interval '1 second' + ({source} % 1000000) * interval '1 microsecond'", null,
            "Microseconds since 1970 are exact up to the year 294246.", Kept("2024-02-29 12:00:00.000001+00", "1709208000000001")),
        Lossy(From, Scalars.Float, "(extract(epoch FROM {source}) * 1000000)::double precision", null,
            "From the year 2255 on a double no longer tells microseconds apart.", Changed("2300-01-01 00:00:00.000001+00", "1.0413792e+16")),
        Converted(From, Scalars.Decimal, "trim_scale(extract(epoch FROM {source}) * 1000000)",
            "timestamptz 'epoch' + div({source}, 1000000)::bigint * interval '1 second' + mod({source}, 1000000)::bigint * interval '1 microsecond'", null,
            "Microseconds since 1970 are exact.", Kept("2024-02-29 12:00:00.000001+00", "1709208000000001")),
        Converted(From, Scalars.String, "(to_jsonb({source} AT TIME ZONE 'UTC') #>> '{}') || 'Z'", "{source}::timestamptz", null,
            "RFC 3339 in UTC, whatever the session's zone and date style.", Kept("2024-02-29 12:00:00.5+00", "2024-02-29T12:00:00.5Z")),
        Lossy(From, Scalars.Date, "({source} AT TIME ZONE 'UTC')::date", null,
            "The time of day is gone, and the day is the one in UTC.", Changed("2024-02-29 23:30:00+00", "2024-02-29")),
        Lossy(From, Scalars.Time, "({source} AT TIME ZONE 'UTC')::time", null,
            "The day is gone, and the time is the one in UTC.", Changed("2024-02-29 23:30:00+00", "23:30:00")),
        Converted(From, Scalars.Json, "to_jsonb((to_jsonb({source} AT TIME ZONE 'UTC') #>> '{}') || 'Z')", "({source} #>> '{}')::timestamptz", null,
            "RFC 3339 in UTC as a JSON string.", Kept("2024-02-29 12:00:00+00", "\"2024-02-29T12:00:00Z\"")),
    ];
}
