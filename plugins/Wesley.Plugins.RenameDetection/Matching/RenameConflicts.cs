using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>Claims that give one element two partners. None of them wins: the user has to say which one is meant.</summary>
internal static class RenameConflicts
{
    internal static ImmutableArray<SpoiledClaims> Of(ImmutableArray<RenameClaim> claims) =>
    [
        .. claims.GroupBy(c => c.To.Coordinate).OrderBy(g => g.Key)
            .Where(g => g.Select(c => c.From.Coordinate).Distinct().Skip(1).Any())
            .Select(g => Conflict(g.Key, "has more than one old name", [.. g])),
        .. claims.GroupBy(c => c.From.Coordinate).OrderBy(g => g.Key)
            .Where(g => g.Select(c => c.To.Coordinate).Distinct().Skip(1).Any())
            .Select(g => Conflict(g.Key, "has more than one new name", [.. g])),
    ];

    private static SpoiledClaims Conflict(Coordinate at, string what, ImmutableArray<RenameClaim> claims) => new()
    {
        Spoiled = [.. claims.Select(c => (c.From.Coordinate, c.To.Coordinate))],
        Diagnostic = new()
        {
            Id = "rename-conflict",
            Severity = Severity.Error,
            Class = claims.Any(c => c.Source == ClaimSource.Decision) ? FailureClass.Configuration : FailureClass.Finding,
            Plugin = RenameDetectionPlugin.Id,
            Coordinate = at,
            BeforeLocation = claims[0].From.Location,
            AfterLocation = claims[0].To.Location,
            Message = $"{at} {what}: the sources disagree.",
            Notes = [.. claims.OrderBy(c => c.Source).Select(c => c.Source == ClaimSource.Uid ? $"{c.From.Coordinate} and {c.To.Coordinate} carry the uid \"{c.To.Uid}\"." : c.Evidence)],
            NextStep = "Leave the one that is meant and remove or correct the other: the uid, the rename entry in the decisions file, or the old name that the schema states.",
        },
    };
}
