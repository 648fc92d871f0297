using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Acme.Money;

/// <summary>Explains a new text column better when an amount of the same name stands beside it.</summary>
internal sealed class CurrencyDetector(string suffix) : IChangeDetector
{
    public string Id => "currencies";

    public ImmutableArray<KindPattern> Consumes => ["field.added.required"];

    public ImmutableArray<ChangeKind> Produces => [CurrencyAdded.Kind];

    public DetectionResult Detect(DetectionRequest request) => new()
    {
        Changes =
        [
            .. from change in request.Changes
               let amount = Amount(request.Schemas.After, change.Coordinate)
               where amount is not null
               select change with
               {
                   Kind = CurrencyAdded.Kind,
                   Replaces = [change.Id],
                   Evidence = [.. change.Evidence, $"{change.Coordinate.Type}.{amount.Name} is the amount beside it."],
               },
        ],
    };

    private Field? Amount(SchemaModel schema, Coordinate at) =>
        at.Member is { } name && name.EndsWith(suffix, StringComparison.Ordinal) && schema.Field(at) is { Storage.Sql: "text", Default: null }
        && schema.Table(at.Type)?.Field(name[..^suffix.Length]) is { Storage.Sql: "numeric" or "integer" or "bigint" } amount ? amount : null;
}
