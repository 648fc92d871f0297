using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Acme.Plugin;

/// <summary>Finds <see cref="AcmeRule"/>: says more about columns that another detector has found. It explains no difference, so it replaces nothing.</summary>
internal sealed class AcmeRuleDetector : IChangeDetector
{
    public string Id => "acme-rule";

    public ImmutableArray<KindPattern> Consumes => ["field.added.nullable", "field.added.required"];

    public ImmutableArray<ChangeKind> Produces => [AcmeRule.Kind];

    public DetectionResult Detect(DetectionRequest request) => new()
    {
        Changes =
        [
            .. from change in request.Changes
               let field = request.Schemas.After.Field(change.Coordinate)
               where field is { IsColumn: true, Description: null }
               select new Change { Kind = AcmeRule.Kind, Coordinate = change.Coordinate, Explains = [], AfterLocation = field.Location },
        ],
    };
}
