using System.Collections.Immutable;
using static Wesley.Plugins.TypeConversions.Cell;
using static Wesley.Plugins.TypeConversions.Witness;

namespace Wesley.Plugins.TypeConversions;

/// <summary>From a UUID, which is what an ID is stored as.</summary>
internal static class FromUuid
{
    private const string From = Scalars.Uuid;

    internal static ImmutableArray<Cell> Cells { get; } =
    [
        Converted(From, Scalars.String, "{source}::text", "{source}::uuid", "{source}", "The usual form of a UUID gives it back.",
            Kept("6f1d2a0e-1111-4222-8333-444455556666", "6f1d2a0e-1111-4222-8333-444455556666")),
        Converted(From, Scalars.Json, "to_jsonb({source})", "({source} #>> '{}')::uuid", "{source}", "The usual form of a UUID gives it back.",
            Kept("6f1d2a0e-1111-4222-8333-444455556666", "\"6f1d2a0e-1111-4222-8333-444455556666\"")),
    ];
}
