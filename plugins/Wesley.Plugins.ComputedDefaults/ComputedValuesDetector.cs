using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.ComputedDefaults;

/// <summary>
/// Explains better what a decision computes. Only one strategy may claim a kind, so computed columns get kinds of their own.
/// Renames are consumed so that a decision is looked up under the final name.
/// </summary>
internal sealed class ComputedValuesDetector : IChangeDetector
{
    public string Id => "computed-values";

    public ImmutableArray<KindPattern> Consumes =>
        ["field.added.nullable", "field.added.required", "field.renamed", "field.required", "type.renamed"];

    public ImmutableArray<ChangeKind> Produces => [FieldAddedComputed.Kind, FieldRequiredComputed.Kind];

    public DetectionResult Detect(DetectionRequest request) => new()
    {
        Changes = [.. from change in request.Changes
            let kind = Refined(change.Kind)
            where kind is not null && request.Schemas.After.Field(change.Coordinate) is { IsColumn: true }
            let decision = ComputedFill.Find(request.Decisions, change.Coordinate)
            where decision is not null
            select Explained(change, kind, decision)],
    };

    private static Change Explained(Change change, string kind, Decision decision) => change with
    {
        Kind = kind,
        Replaces = [change.Id],
        Evidence = [.. change.Evidence, $"The decision at {decision.Location?.ToString() ?? ComputedFill.File} computes its value."],
    };

    private static string? Refined(ChangeKind kind) => kind.Id switch
    {
        "field.added.required" or "field.added.nullable" => FieldAddedComputed.Kind,
        "field.required" => FieldRequiredComputed.Kind,
        _ => null,
    };
}
