using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>A convert decision at a column that turns into a list or back takes the place of the built-in answer.</summary>
internal sealed class ListConversions : IChangeDetector
{
    public string Id => "list-conversions";

    public ImmutableArray<KindPattern> Consumes => ["field.list.wrapped", "field.list.unwrapped"];

    public ImmutableArray<ChangeKind> Produces => [ListDecided.Kind];

    public DetectionResult Detect(DetectionRequest request) => new()
    {
        Changes =
        [
            .. from change in request.Changes
               let decision = request.Decisions.Find(DecisionKind.Convert, change.Coordinate)
               where decision is not null
               select change with
               {
                   Kind = ListDecided.Kind,
                   Replaces = [change.Id],
                   Evidence = [.. change.Evidence, "A convert decision gives the expression."],
               },
        ],
    };
}
