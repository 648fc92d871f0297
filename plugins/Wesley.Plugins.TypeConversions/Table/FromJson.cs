using System.Collections.Immutable;
using static Wesley.Plugins.TypeConversions.Cell;
using static Wesley.Plugins.TypeConversions.Witness;

namespace Wesley.Plugins.TypeConversions;

/// <summary>From a JSON document.</summary>
internal static class FromJson
{
    private const string From = Scalars.Json;

    internal static ImmutableArray<Cell> Cells { get; } =
    [
        Narrowed(From, Scalars.Int, "({source} #>> '{}')::integer", "Only documents that are an integer fit.", Fails("{\"a\": 1}"), Fails("1.5"), Kept("42", "42")),
        Narrowed(From, Scalars.BigInt, "({source} #>> '{}')::bigint", "Only documents that are an integer fit.", Fails("[1]"), Kept("42", "42")),
        Narrowed(From, Scalars.Float, "({source} #>> '{}')::double precision", "Only documents that are a number fit.", Fails("[1]"), Kept("1.5", "1.5")),
        Narrowed(From, Scalars.Decimal, "({source} #>> '{}')::numeric", "Only documents that are a number fit.", Fails("[1]"), Kept("1.50", "1.50")),
        Narrowed(From, Scalars.Boolean, "({source} #>> '{}')::boolean", "Only documents that are a truth value fit.", Fails("[]"), Kept("true", "true")),
        Converted(From, Scalars.String, "{source}::text", "{source}::jsonb", null,
            "The printed document gives it back; a JSON string keeps its quotes.", Kept("{\"a\": 1}", "{\"a\": 1}"), Kept("\"abc\"", "\"abc\"")) with
        {
            OtherMeanings = ["{source} #>> '{}'"],
        },
        Narrowed(From, Scalars.Uuid, "({source} #>> '{}')::uuid", "Only strings that are a UUID fit.", Fails("42")),
        Narrowed(From, Scalars.DateTime, "({source} #>> '{}')::timestamptz", "Only strings that are a point in time fit.", Fails("[1]"), Fails("\"soon\"")),
        Narrowed(From, Scalars.Date, "({source} #>> '{}')::date", "Only strings that are a date fit.", Fails("[1]"), Kept("\"2024-02-29\"", "2024-02-29")),
        Narrowed(From, Scalars.Time, "({source} #>> '{}')::time", "Only strings that are a time of day fit.", Fails("[1]"), Kept("\"12:30:00\"", "12:30:00")),
    ];
}
