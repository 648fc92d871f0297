using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Identity;

/// <summary>
/// Uids that turn up at another element. One that a removed element had and an added one of the same place has may be a
/// rename that nobody explained, and is left to <see cref="UnexplainedIdentity"/>.
/// </summary>
internal static class ReusedUids
{
    internal static Detector Instance { get; } = new()
    {
        Id = "reused-uids",
        Consumes = [.. Renames.All, "field.moved"],
        Kinds = [IdentityReused.Info],
        Find = request =>
        {
            var changes = Find(request).ToList();
            return new DetectionResult { Changes = [.. changes], Diagnostics = [.. changes.Select(Report)] };
        },
    };

    private static IEnumerable<Change> Find(DetectionRequest request)
    {
        var places = new ElementPlaces(request);
        var before = UidHolder.All(request.Schemas.Before);
        foreach (var group in UidHolder.All(request.Schemas.After))
        {
            var old = before[group.Key].ToList();
            var kept = group.Where(now => old.Exists(then => places.AreOne(then, now))).ToList();
            var candidates = group.Except(kept).OrderBy(h => h.Coordinate).ToList();
            var lost = old.Where(then => !kept.Exists(now => places.AreOne(then, now))).ToList();
            var rightful = kept.Count > 0
                ? null
                : candidates.Find(now => old.Count == 0 || lost.Exists(then => places.MayBeOne(then, now)));
            foreach (var now in candidates.Where(now => now != rightful && !HasMoved(request, now)))
            {
                yield return Of(now, kept.FirstOrDefault() ?? rightful, lost.FirstOrDefault());
            }
        }
    }

    // A column that moved keeps its identity; what its rows get is asked, or decided by a fill.
    private static bool HasMoved(DetectionRequest request, UidHolder now) =>
        request.Changes.Any(c => c.Kind == "field.moved" && c.Coordinate == now.Coordinate)
        || now.IsField && request.Decisions.Find(DecisionKind.Fill, now.Coordinate) is not null;

    private static Change Of(UidHolder now, UidHolder? other, UidHolder? lost) => new()
    {
        Kind = IdentityReused.Info.Kind,
        Coordinate = now.Coordinate,
        Before = (other ?? lost)?.Coordinate.ToString(),
        After = now.Uid,
        Explains = [],
        Evidence = [other is null ? $"{now.Uid} belonged to {lost?.Coordinate}." : $"{now.Uid} belongs to {other.Coordinate}."],
        BeforeLocation = lost?.Location,
        AfterLocation = now.Location,
    };

    private static Diagnostic Report(Change change) => IdentityDiagnostic.Of(change, "identity-reused", Severity.Error) with
    {
        Message = $"{change.Coordinate} has the uid {change.After} of {change.Before}; a uid is never used for another element.",
        Notes = change.Evidence,
        NextStep = $"Give {change.Coordinate} a uid of its own.",
    };
}
