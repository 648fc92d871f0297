using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using static Wesley.Migrate.Abstractions.ConversionWitness;
using static Wesley.Plugins.TypeConversions.Cell;

namespace Wesley.Plugins.TypeConversions;

/// <summary>From a UUID, which is what an ID is stored as.</summary>
internal static class FromUuid
{
    private const string From = Scalars.Uuid;
    private const string Some = "6f1d2a0e-1111-4222-8333-444455556666";
    private const string Least = "00000000-0000-0000-0000-000000000000";
    private const string Greatest = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    internal static ImmutableArray<ConversionEdge> Cells { get; } =
    [
        Converted(From, Scalars.String, "{source}::text", "{source}::uuid", "{source}", "The usual form of a UUID, in lower case, gives it back.",
            Kept(Some, Some), Kept(Least, Least), Kept(Greatest, Greatest)),
        Converted(From, Scalars.Json, "to_jsonb({source})", "({source} #>> '{}')::uuid", "{source}", "The usual form of a UUID, in lower case, gives it back.",
            Kept(Some, $"\"{Some}\""), Kept(Least, $"\"{Least}\""), Kept(Greatest, $"\"{Greatest}\"")),
        .. Without(From, [Scalars.Int, Scalars.BigInt, Scalars.Float, Scalars.Decimal], "The digits of an identifier count nothing."),
        .. Without(From, [Scalars.Boolean], "An identifier is neither true nor false."),
        .. Without(From, [Scalars.DateTime, Scalars.Date, Scalars.Time], "Not every identifier holds a time."),
    ];
}
