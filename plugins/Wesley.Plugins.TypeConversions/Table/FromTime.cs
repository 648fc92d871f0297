using System.Collections.Immutable;
using static Wesley.Plugins.TypeConversions.Cell;
using static Wesley.Plugins.TypeConversions.Witness;

namespace Wesley.Plugins.TypeConversions;

/// <summary>From a time of day.</summary>
internal static class FromTime
{
    private const string From = Scalars.Time;

    internal static ImmutableArray<Cell> Cells { get; } =
    [
        Converted(From, Scalars.String, "{source}::text", "{source}::time", "{source}",
            "ISO 8601 gives the time back.", Kept("12:30:00.000001", "12:30:00.000001")),
        Converted(From, Scalars.Json, "to_jsonb({source})", "({source} #>> '{}')::time", "{source}",
            "ISO 8601 as a JSON string gives the time back.", Kept("12:30:00", "\"12:30:00\"")),
    ];
}
