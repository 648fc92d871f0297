using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Identity;

/// <summary>
/// A removed and an added element with one uid that nobody explained as a rename: the values go with the old name. It says
/// so, and what would explain it.
/// </summary>
internal static class UnexplainedIdentity
{
    internal static Detector Instance { get; } = new()
    {
        Id = "unexplained-identity",
        Consumes =
        [
            "type.added", "type.removed", "type.renamed",
            "field.added.required", "field.added.nullable", "field.removed", "field.renamed",
        ],
        Find = request => new DetectionResult { Diagnostics = [.. Find(request)] },
    };

    private static IEnumerable<Diagnostic> Find(DetectionRequest request)
    {
        var places = new ElementPlaces(request);
        var before = UidHolder.All(request.Schemas.Before);
        var unexplained = UidHolder.All(request.Schemas.After)
            .SelectMany(group => group)
            .SelectMany(now => before[now.Uid].Where(then => places.MayBeOne(then, now)).Take(1).Select(then => (Then: then, Now: now)))
            .Where(pair => !IsDenied(request.Decisions, pair.Then.Coordinate, pair.Now.Coordinate))
            .OrderBy(pair => pair.Now.Coordinate)
            .ToList();
        // The fields of a table that was dropped and added as a whole need no warning of their own.
        var tables = unexplained.Where(pair => !pair.Now.IsField).Select(pair => pair.Now.Coordinate).ToHashSet();
        return unexplained.Where(pair => !pair.Now.IsField || !tables.Contains(pair.Now.Coordinate.Parent)).Select(p => Report(p.Then, p.Now));
    }

    private static bool IsDenied(DecisionSet decisions, Coordinate before, Coordinate after) =>
        decisions.Find(DecisionKind.NotRename, after)?.From == before;

    private static Diagnostic Report(UidHolder then, UidHolder now) => new()
    {
        Id = "identity-unexplained",
        Severity = Severity.Warning,
        Message = $"{then.Coordinate} and {now.Coordinate} are one element by their uid {now.Uid}, but no rename explains it: "
            + $"the {(now.IsField ? "column" : "table")} is dropped and added, and its {(now.IsField ? "values" : "rows")} are lost.",
        Coordinate = now.Coordinate,
        BeforeLocation = then.Location,
        AfterLocation = now.Location,
        Plugin = SchemaChangesPlugin.Id,
        NextStep = "Install a plugin that detects renames, such as Wesley.Plugins.RenameDetection.",
    };
}
