using System.Collections.Immutable;
using static Wesley.Plugins.TypeConversions.Cell;
using static Wesley.Plugins.TypeConversions.Witness;

namespace Wesley.Plugins.TypeConversions;

/// <summary>From text.</summary>
internal static class FromString
{
    private const string From = Scalars.String;

    internal static ImmutableArray<Cell> Cells { get; } =
    [
        Narrowed(From, Scalars.Int, "{source}::integer", "Most texts are no integer.", Fails("abc"), Fails(""), Kept("42", "42")),
        Narrowed(From, Scalars.BigInt, "{source}::bigint", "Most texts are no integer.", Fails("abc"), Fails(""), Kept("42", "42")),
        Narrowed(From, Scalars.Float, "{source}::double precision", "Most texts are no number.", Fails("abc"), Changed("0.1000", "0.1")),
        Narrowed(From, Scalars.Decimal, "{source}::numeric", "Most texts are no number.", Fails("abc"), Kept("1.50", "1.50")),
        Narrowed(From, Scalars.Boolean, "{source}::boolean", "Most texts are no truth value.", Fails("maybe"), Changed("yes", "true")),
        Narrowed(From, Scalars.Uuid, "{source}::uuid", "Most texts are no UUID.", Fails("abc"),
            Kept("6f1d2a0e-1111-4222-8333-444455556666", "6f1d2a0e-1111-4222-8333-444455556666")),
        Narrowed(From, Scalars.DateTime, "{source}::timestamptz", "Most texts are no point in time, and one without a zone is read in the session's.",
            Fails("soon"), Fails("2024-02-30T00:00:00Z")),
        Narrowed(From, Scalars.Date, "{source}::date", "Most texts are no date.", Fails("soon"), Fails("2024-02-30"), Kept("2024-02-29", "2024-02-29")),
        Narrowed(From, Scalars.Time, "{source}::time", "Most texts are no time of day.", Fails("noonish"), Kept("12:30:00", "12:30:00")),
        Converted(From, Scalars.Json, "to_jsonb({source})", "{source} #>> '{}'", "{source}",
            "A text can become a JSON string, or be read as a JSON document.", Kept("abc", "\"abc\"")) with { OtherMeanings = ["{source}::jsonb"] },
    ];
}
