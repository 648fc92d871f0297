using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>Claims that a <c>not-rename</c> decision contradicts.</summary>
internal static class DeniedRenames
{
    internal static ImmutableArray<SpoiledClaims> Of(ImmutableArray<RenameClaim> claims, DecisionSet decisions) =>
    [
        .. from claim in claims.OrderBy(c => c.To.Coordinate).ThenBy(c => c.Source)
           from denial in decisions.All
           where denial.Kind == DecisionKind.NotRename && denial.At == claim.To.Coordinate && denial.From == claim.From.Coordinate
           select new SpoiledClaims { Spoiled = [(claim.From.Coordinate, claim.To.Coordinate)], Diagnostic = Contradiction(claim, denial) },
    ];

    private static Diagnostic Contradiction(RenameClaim claim, Decision denial) => new()
    {
        Id = "rename-contradicted",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Plugin = RenameDetectionPlugin.Id,
        Coordinate = claim.To.Coordinate,
        BeforeLocation = claim.From.Location,
        AfterLocation = denial.Location ?? claim.To.Location,
        Message = $"The decision that {claim.To.Coordinate} is not {claim.From.Coordinate} contradicts what else is known about them.",
        Notes = [claim.Evidence],
        NextStep = claim.Source switch
        {
            ClaimSource.Uid => $"Remove the not-rename entry, or give {claim.To.Coordinate} a uid of its own.",
            ClaimSource.Column => $"Remove the not-rename entry, or give {claim.To.Coordinate} a column of its own.",
            ClaimSource.Decision => "Remove the rename entry or the not-rename entry from the decisions file.",
            _ => $"Remove the not-rename entry, or the old name stated on {claim.To.Coordinate}.",
        },
    };
}
