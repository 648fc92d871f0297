using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Acme.Plugin;

/// <summary>Says something more about columns that another detector has found. It explains no difference, so it replaces nothing.</summary>
internal sealed class UnboundedTextDetector : IChangeDetector
{
    public string Id => "unbounded-text";

    public ImmutableArray<KindPattern> Consumes => ["field.added.nullable", "field.added.required"];

    public ImmutableArray<ChangeKind> Produces => [UnboundedText.Kind];

    // It looks at nothing else, so a run without new fields need not load the plugin.
    public bool OnlyWhenFound => true;

    public DetectionResult Detect(DetectionRequest request) => new()
    {
        Changes =
        [
            .. from change in request.Changes
               let field = request.Schemas.After.Field(change.Coordinate)
               where field is { Storage.Sql: "text", Check: null } && field.Storage.Scalar != "Enum"
               select new Change { Kind = UnboundedText.Kind, Coordinate = change.Coordinate, Explains = [], AfterLocation = field.Location },
        ],
    };
}
