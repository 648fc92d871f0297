using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using static Wesley.Migrate.Abstractions.ConversionWitness;
using static Wesley.Plugins.TypeConversions.Cell;

namespace Wesley.Plugins.TypeConversions;

/// <summary>From a point in time. Numbers count microseconds since 1970 in UTC, the finest that the database keeps.</summary>
internal static class FromDateTime
{
    private const string From = Scalars.DateTime;

    /// <summary>RFC 3339 in UTC. The zone stands before the era; infinity has none.</summary>
    internal const string AsText = "regexp_replace(to_jsonb({source} AT TIME ZONE 'UTC') #>> '{}', '([0-9])( BC)?$', '\\1Z\\2')";

    // Seconds and microseconds apart, and back by whole days: of far years PostgreSQL's epoch loses digits, and so does a factor
    // of an interval, which is a double.
    private const string Count = "extract(epoch FROM date_trunc('second', {source})) * 1000000 + extract(microseconds FROM {source}) % 1000000";

    internal static ImmutableArray<ConversionEdge> Cells { get; } =
    [
        Converted(From, Scalars.BigInt, $"({Count})::bigint",
            "(timestamp 'epoch' + ({source} / 86400000000)::integer * interval '1 day' + ({source} % 86400000000) * interval '1 microsecond') AT TIME ZONE 'UTC'", null,
            "Microseconds since 1970 are exact up to the year 294246.",
            Kept("2024-02-29 12:00:00.000001+00", "1709208000000001"), Kept("1970-01-01 00:00:00+00", "0"), Kept("1969-12-31 23:59:59.999999+00", "-1"),
            Kept("0044-03-15 12:00:00+00 BC", "-63517780800000000"), Kept("294247-01-10 04:00:54.775807+00", "9223372036854775807")) with
        {
            Outside = [Fails("294276-12-31 23:59:59.999999+00"), Fails("infinity")],
        },
        Lossy(From, Scalars.Float, "(extract(epoch FROM {source}) * 1000000)::double precision", "timestamptz 'epoch' + {source} * interval '1 microsecond'", null,
            "From the year 2255 on a double no longer tells microseconds apart.",
            Changed("2300-01-01 00:00:00.000001+00", "1.0413792e+16"), Kept("2024-02-29 12:00:00.000001+00", "1709208000000001"), Kept("1969-12-31 23:59:59.999999+00", "-1")),
        Converted(From, Scalars.Decimal, $"CASE WHEN isfinite({{source}}) THEN trim_scale({Count}) ELSE extract(epoch FROM {{source}}) END",
            "CASE WHEN {source} IN ('Infinity', '-Infinity') THEN {source}::text::timestamptz ELSE (timestamp 'epoch' + div({source}, 86400000000)::integer * interval '1 day' + mod({source}, 86400000000)::bigint * interval '1 microsecond') AT TIME ZONE 'UTC' END", null,
            "Microseconds since 1970 are exact.",
            Kept("2024-02-29 12:00:00.000001+00", "1709208000000001"), Kept("1969-12-31 23:59:59.999999+00", "-1"), Kept("0044-03-15 12:00:00+00 BC", "-63517780800000000"),
            Kept("294276-12-31 23:59:59.999999+00", "9224318015999999999"), Kept("infinity", "Infinity")),
        Converted(From, Scalars.String, AsText, "{source}::timestamptz", null,
            "RFC 3339 in UTC, whatever the session's zone and date style.",
            Kept("2024-02-29 12:00:00.5+00", "2024-02-29T12:00:00.5Z"), Kept("2024-02-29 12:00:00.000001+00", "2024-02-29T12:00:00.000001Z"),
            Kept("0044-03-15 12:00:00+00 BC", "0044-03-15T12:00:00Z BC"), Kept("294276-12-31 23:59:59.999999+00", "294276-12-31T23:59:59.999999Z"), Kept("-infinity", "-infinity")),
        Lossy(From, Scalars.Date, "({source} AT TIME ZONE 'UTC')::date", "{source}::timestamp AT TIME ZONE 'UTC'", null,
            "The time of day is gone, and the day is the one in UTC.",
            Changed("2024-02-29 23:30:00+00", "2024-02-29"), Changed("2024-03-01 00:30:00+02", "2024-02-29"), Kept("2024-02-29 00:00:00+00", "2024-02-29"), Kept("infinity", "infinity")),
        Lossy(From, Scalars.Time, "({source} AT TIME ZONE 'UTC')::time", "(DATE '1970-01-01' + {source}) AT TIME ZONE 'UTC'", null,
            "The day is gone, and the time is the one in UTC.",
            Changed("2024-02-29 23:30:00+00", "23:30:00"), Kept("1970-01-01 12:30:00.000001+00", "12:30:00.000001")) with
        {
            Outside = [Fails("infinity")],
        },
        Converted(From, Scalars.Json, $"to_jsonb({AsText})", "({source} #>> '{}')::timestamptz", null,
            "RFC 3339 in UTC as a JSON string.",
            Kept("2024-02-29 12:00:00+00", "\"2024-02-29T12:00:00Z\""), Kept("0044-03-15 12:00:00+00 BC", "\"0044-03-15T12:00:00Z BC\""), Kept("infinity", "\"infinity\"")),
        .. Without(From, [Scalars.Int], "32 bits do not reach beyond 2038 in seconds, and other units lie nearer still."),
        .. Without(From, [Scalars.Boolean], "That there is a time is not that something is true; what null means has to be said."),
        .. Without(From, [Scalars.Uuid], "A time does not identify."),
    ];
}
