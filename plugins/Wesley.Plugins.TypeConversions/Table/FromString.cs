using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using static Wesley.Migrate.Abstractions.ConversionWitness;
using static Wesley.Plugins.TypeConversions.Cell;

namespace Wesley.Plugins.TypeConversions;

/// <summary>From text. A text is lost where the value it gives is printed in another way.</summary>
internal static class FromString
{
    private const string From = Scalars.String;
    private const string Uuid = "6f1d2a0e-1111-4222-8333-444455556666";

    internal static ImmutableArray<ConversionEdge> Cells { get; } =
    [
        Narrowed(From, Scalars.Int, "{source}::integer", "{source}::text", "Most texts are no integer.",
            Fails("abc"), Fails(""), Fails("1.5"), Fails("2147483648"), Changed(" 42 ", "42"), Changed("+7", "7"), Kept("-42", "-42")),
        Narrowed(From, Scalars.BigInt, "{source}::bigint", "{source}::text", "Most texts are no integer.",
            Fails("abc"), Fails(""), Fails("9223372036854775808"), Changed("007", "7"), Kept("9223372036854775807", "9223372036854775807")),
        Narrowed(From, Scalars.Float, "{source}::double precision", "{source}::text", "Most texts are no number.",
            Fails("abc"), Fails(""), Fails("1,5"), Fails("1e400"), Changed("0.1000", "0.1"), Kept("0.1", "0.1"), Kept("NaN", "NaN")),
        Narrowed(From, Scalars.Decimal, "{source}::numeric", "{source}::text", "Most texts are no number.",
            Fails("abc"), Fails(""), Fails("1,5"), Changed("1e3", "1000"), Kept("1.50", "1.50")),
        Narrowed(From, Scalars.Boolean, "{source}::boolean", "{source}::text", "Most texts are no truth value.",
            Fails("maybe"), Fails(""), Changed("yes", "true"), Changed("0", "false"), Kept("true", "true")),
        Narrowed(From, Scalars.Uuid, "{source}::uuid", "{source}::text", "Most texts are no UUID.",
            Fails("abc"), Fails(""), Changed("6F1D2A0E-1111-4222-8333-444455556666", Uuid), Kept(Uuid, Uuid)),
        Narrowed(From, Scalars.DateTime, "{source}::timestamptz", FromDateTime.AsText,
            "Most texts are no point in time, and one without a zone is read in the session's.",
            Fails("soon"), Fails(""), Fails("2024-02-30T00:00:00Z"), Changed("2024-02-29T12:00:00+02:00", "2024-02-29 10:00:00+00"),
            Kept("2024-02-29T12:00:00.5Z", "2024-02-29 12:00:00.5+00")),
        Narrowed(From, Scalars.Date, "{source}::date", "to_jsonb({source}) #>> '{}'", "Most texts are no date.",
            Fails("soon"), Fails(""), Fails("2024-02-30"), Changed("20240229", "2024-02-29"), Kept("2024-02-29", "2024-02-29")),
        Narrowed(From, Scalars.Time, "{source}::time", "{source}::text", "Most texts are no time of day.",
            Fails("noonish"), Fails(""), Fails("25:00"), Changed("12:30", "12:30:00"), Kept("12:30:00", "12:30:00")),
        Converted(From, Scalars.Json, "to_jsonb({source})", "{source} #>> '{}'", "{source}",
            "A text can become a JSON string, or be read as a JSON document.",
            Kept("abc", "\"abc\""), Kept("", "\"\""), Kept("null", "\"null\""), Kept("say \"hi\" \\ o'clock", "\"say \\\"hi\\\" \\\\ o'clock\""), Kept("žluť 🌍", "\"žluť 🌍\"")) with
        {
            OtherMeanings = ["{source}::jsonb"],
        },
    ];
}
