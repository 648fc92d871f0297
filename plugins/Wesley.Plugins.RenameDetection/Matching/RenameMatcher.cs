using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>Turns what uids, decisions and declarations say into renames, one-to-one, or into errors where they disagree.</summary>
internal static class RenameMatcher
{
    internal static DetectionResult Match(RenameInput input)
    {
        var (stated, unmatched) = StatedClaims.Of(input);
        ImmutableArray<RenameClaim> claims = [.. UidClaims.Of(input), .. stated];
        var pairs = claims.GroupBy(c => (From: c.From.Coordinate, To: c.To.Coordinate)).OrderBy(p => p.Key.To).ThenBy(p => p.Key.From).ToList();
        var conflicts = RenameConflicts.Of(claims);
        var denials = DeniedRenames.Of(claims, input.Request.Decisions);
        var spoiled = conflicts.Concat(denials).SelectMany(c => c.Spoiled).ToHashSet();
        return new()
        {
            Changes = [.. pairs.Where(p => !spoiled.Contains(p.Key)).Select(p => ChangeOf(input.Kind, [.. p.OrderBy(c => c.Source)]))],
            Diagnostics = [.. unmatched, .. conflicts.Concat(denials).Select(c => c.Diagnostic)],
        };
    }

    private static Change ChangeOf(ChangeKind kind, ImmutableArray<RenameClaim> claims)
    {
        var (from, to) = (claims[0].From, claims[0].To);
        return new()
        {
            Kind = kind,
            Coordinate = to.Coordinate,
            From = from.Coordinate,
            Before = from.Coordinate.Member ?? from.Coordinate.Type,
            After = to.Coordinate.Member ?? to.Coordinate.Type,
            Explains = [SchemaFact.Of(to.Coordinate, SchemaAspect.Name)],
            Replaces = [from.Change.Id, to.Change.Id],
            Evidence = [.. claims.Select(c => c.Evidence)],
            BeforeLocation = from.Location,
            AfterLocation = to.Location,
        };
    }
}
