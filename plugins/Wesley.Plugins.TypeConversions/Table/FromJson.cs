using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using static Wesley.Migrate.Abstractions.ConversionWitness;
using static Wesley.Plugins.TypeConversions.Cell;

namespace Wesley.Plugins.TypeConversions;

/// <summary>From a JSON document. The document null has no value in any other type.</summary>
internal static class FromJson
{
    private const string From = Scalars.Json;
    private const string Uuid = "6f1d2a0e-1111-4222-8333-444455556666";

    internal static ImmutableArray<ConversionEdge> Cells { get; } =
    [
        Narrowed(From, Scalars.Int, "({source} #>> '{}')::integer", "to_jsonb({source})", "Only documents that are an integer fit.",
            Fails("{\"a\": 1}"), Fails("1.5"), Fails("null"), Fails("2147483648"), Changed("\"42\"", "42"), Kept("42", "42")),
        Narrowed(From, Scalars.BigInt, "({source} #>> '{}')::bigint", "to_jsonb({source})", "Only documents that are an integer fit.",
            Fails("[1]"), Fails("1.5"), Fails("null"), Changed("\"42\"", "42"), Kept("9223372036854775807", "9223372036854775807")),
        Narrowed(From, Scalars.Float, "({source} #>> '{}')::double precision", "to_jsonb({source})", "Only documents that are a number fit, and not with all digits.",
            Fails("[1]"), Fails("null"), Fails("1e400"), Changed("1.50", "1.5"), Kept("1.5", "1.5")),
        Narrowed(From, Scalars.Decimal, "({source} #>> '{}')::numeric", "to_jsonb({source})", "Only documents that are a number fit.",
            Fails("[1]"), Fails("null"), Fails("\"\""), Changed("\"1.5\"", "1.5"), Kept("1.50", "1.50")),
        Narrowed(From, Scalars.Boolean, "({source} #>> '{}')::boolean", "to_jsonb({source})", "Only documents that are a truth value fit.",
            Fails("[]"), Fails("null"), Fails("2"), Changed("\"yes\"", "true"), Kept("true", "true")),
        Converted(From, Scalars.String, "{source}::text", "{source}::jsonb", null,
            "The printed document gives it back; a JSON string keeps its quotes.",
            Kept("{\"a\": 1}", "{\"a\": 1}"), Kept("\"abc\"", "\"abc\""), Kept("null", "null"), Kept("1.50", "1.50"), Kept("\"žluť 🌍\"", "\"žluť 🌍\"")) with
        {
            OtherMeanings = ["{source} #>> '{}'"],
        },
        Narrowed(From, Scalars.Uuid, "({source} #>> '{}')::uuid", "to_jsonb({source})", "Only strings that are a UUID fit.",
            Fails("42"), Fails("null"), Changed("\"6F1D2A0E-1111-4222-8333-444455556666\"", Uuid), Kept($"\"{Uuid}\"", Uuid)),
        Narrowed(From, Scalars.DateTime, "({source} #>> '{}')::timestamptz", $"to_jsonb({FromDateTime.AsText})", "Only strings that are a point in time fit.",
            Fails("[1]"), Fails("null"), Fails("\"soon\""), Changed("\"2024-02-29T12:00:00+02:00\"", "2024-02-29 10:00:00+00"), Kept("\"2024-02-29T12:00:00Z\"", "2024-02-29 12:00:00+00")),
        Narrowed(From, Scalars.Date, "({source} #>> '{}')::date", "to_jsonb({source})", "Only strings that are a date fit.",
            Fails("[1]"), Fails("null"), Fails("\"2024-02-30\""), Kept("\"2024-02-29\"", "2024-02-29")),
        Narrowed(From, Scalars.Time, "({source} #>> '{}')::time", "to_jsonb({source})", "Only strings that are a time of day fit.",
            Fails("[1]"), Fails("null"), Changed("\"12:30\"", "12:30:00"), Kept("\"12:30:00\"", "12:30:00")),
    ];
}
