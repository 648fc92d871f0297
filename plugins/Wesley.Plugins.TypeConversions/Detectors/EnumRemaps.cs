using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>A remap decision says what takes the place of a removed enum value. Renames come first: a renamed value is not removed.</summary>
internal sealed class EnumRemaps : IChangeDetector
{
    public string Id => "enum-remaps";

    public ImmutableArray<KindPattern> Consumes => ["enum.value.removed", "enum.value.renamed"];

    public ImmutableArray<ChangeKind> Produces => [EnumValueRemapped.Kind];

    public DetectionResult Detect(DetectionRequest request)
    {
        var changes = ImmutableArray.CreateBuilder<Change>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var change in request.Changes.Where(c => string.Equals(c.Kind.Id, "enum.value.removed", StringComparison.Ordinal)))
        {
            if (DecisionFor(change, request.Decisions) is not { } decision)
            {
                continue;
            }

            var target = decision.Map[change.Coordinate.Member!];
            if (request.Schemas.After.Enum(change.Coordinate.Type)?.Has(target) == true)
            {
                changes.Add(Remapped(change, target, decision));
            }
            else
            {
                diagnostics.Add(UnknownTarget(change, target, decision));
            }
        }

        return new() { Changes = changes.ToImmutable(), Diagnostics = diagnostics.ToImmutable() };
    }

    /// <summary>A remap may stand at the enum, with a map of all its values, or at the removed value itself.</summary>
    private static Decision? DecisionFor(Change change, DecisionSet decisions) =>
        new[] { decisions.Find(DecisionKind.Remap, change.Coordinate), decisions.Find(DecisionKind.Remap, change.Coordinate.Parent) }
            .FirstOrDefault(d => d?.Map.ContainsKey(change.Coordinate.Member ?? "") == true);

    private static Change Remapped(Change removed, string target, Decision decision) => removed with
    {
        Kind = EnumValueRemapped.Kind,
        Before = removed.Coordinate.Member,
        After = target,
        Replaces = [removed.Id],
        Evidence = [.. removed.Evidence, $"A remap decision puts {target} in its place" + (decision.Reason is { } reason ? $": {reason.TrimEnd('.')}." : ".")],
    };

    private static Diagnostic UnknownTarget(Change change, string target, Decision decision) => new()
    {
        Id = "remap-target-unknown",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Plugin = TypeConversionsPlugin.Id,
        Coordinate = change.Coordinate,
        BeforeLocation = change.BeforeLocation,
        AfterLocation = decision.Location ?? change.AfterLocation,
        Message = $"The remap decision puts {target} in the place of {change.Coordinate}, and {change.Coordinate.Type} has no such value.",
        NextStep = $"name a value that the new {change.Coordinate.Type} has, or add {target} to it",
    };
}
