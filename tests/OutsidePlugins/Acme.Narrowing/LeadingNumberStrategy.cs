using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Acme.Narrowing;

/// <summary>Takes the number at the beginning of a text, and 0 where there is none. Every narrowing but the configured one stays refused.</summary>
internal sealed class LeadingNumberStrategy(string? field) : IBackfillStrategy
{
    public string Id => "leading-number";

    public ImmutableArray<KindPattern> Claims => ["field.type.narrowed"];

    public BackfillOutcome Plan(BackfillRequest request) =>
        request.Change.Coordinate.ToString() == field && request is { FieldBefore.Storage.Sql: "text", Field.Storage.Sql: "integer" }
            ? new FillOutcome { Fills = [Number(request.Change.Coordinate, request.Field.Name)] }
            : new Refused { Diagnostic = NotMeant(request.Change) };

    private static Fill Number(Coordinate at, string column) => new()
    {
        Coordinate = at,
        Target = FillTarget.ShadowColumn,
        Pending = "{target} IS NULL AND {source} IS NOT NULL",
        Value = new()
        {
            Sql = "coalesce(substring({source} from '^-?[0-9]{1,9}'), '0')::integer",
            TypeScript = "Number(/^-?[0-9]{1,9}/.exec({source})?.[0] ?? \"0\")",
            Kind = DefaultKind.StableExpression,
        },
        Reads = [column],
        Source = FillSource.Conversion,
        Barrier = BarrierKind.FillTrigger,
    };

    private static Diagnostic NotMeant(Change change) => new()
    {
        Id = "narrowing-not-configured",
        Severity = Severity.Error,
        Plugin = "acme.narrowing",
        Coordinate = change.Coordinate,
        AfterLocation = change.AfterLocation,
        Message = $"{change.Coordinate} turns from {change.Before} into {change.After}, and nobody has looked at its values.",
        NextStep = $"Look at them, then name {change.Coordinate} as \"field\" of acme.narrowing in wesley.json.",
    };
}
