using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using static Wesley.Migrate.Abstractions.ConversionWitness;
using static Wesley.Plugins.TypeConversions.Cell;

namespace Wesley.Plugins.TypeConversions;

/// <summary>From a truth value.</summary>
internal static class FromBoolean
{
    private const string From = Scalars.Boolean;

    internal static ImmutableArray<ConversionEdge> Cells { get; } =
    [
        Converted(From, Scalars.Int, "{source}::integer", "{source}::boolean", "({source} ? 1 : 0)",
            "False is 0 and true is 1.", Kept("false", "0"), Kept("true", "1")),
        Converted(From, Scalars.BigInt, "{source}::integer::bigint", "{source}::integer::boolean", "({source} ? 1n : 0n)",
            "False is 0 and true is 1.", Kept("false", "0"), Kept("true", "1")),
        Converted(From, Scalars.Float, "{source}::integer::double precision", "{source}::integer::boolean", "({source} ? 1 : 0)",
            "False is 0 and true is 1.", Kept("false", "0"), Kept("true", "1")),
        Converted(From, Scalars.Decimal, "{source}::integer::numeric", "{source}::integer::boolean", "({source} ? \"1\" : \"0\")",
            "False is 0 and true is 1.", Kept("false", "0"), Kept("true", "1")),
        Converted(From, Scalars.String, "{source}::text", "{source}::boolean", "String({source})",
            "The words true and false give the value back.", Kept("false", "false"), Kept("true", "true")),
        Converted(From, Scalars.Json, "to_jsonb({source})", "({source} #>> '{}')::boolean", "{source}",
            "JSON has both truth values.", Kept("false", "false"), Kept("true", "true")),
        .. Without(From, [Scalars.Uuid], "Two values identify nothing."),
        .. Without(From, [Scalars.DateTime, Scalars.Date, Scalars.Time], "That something is true does not say when."),
    ];
}
