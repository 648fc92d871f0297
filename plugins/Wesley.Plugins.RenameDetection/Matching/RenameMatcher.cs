using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>Turns what uids, columns, decisions and declarations say into renames, one-to-one, or into errors where they disagree.</summary>
internal static class RenameMatcher
{
    /// <summary>Where the field has another name and its column the old one, nothing that speaks SQL sees a difference.</summary>
    private static readonly ChangeContexts _untouched = new() { Rows = Verdict.Yes, Writers = Verdict.Yes, Readers = Verdict.Yes, Rollback = Verdict.Yes };

    internal static DetectionResult Match(RenameInput input)
    {
        var (stated, unmatched) = StatedClaims.Of(input);
        ImmutableArray<RenameClaim> claims = [.. UidClaims.Of(input), .. ColumnClaims.Of(input), .. stated];
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
            Explains = [SchemaFact.Of(to.Coordinate, SchemaAspect.Name), .. TakenAlong(from, to)],
            Contexts = from.Column is { } column && column.ColumnName == to.Column?.ColumnName ? _untouched : null,
            Replaces = [from.Change.Id, to.Change.Id],
            Evidence = [.. claims.Select(c => c.Evidence)],
            BeforeLocation = from.Location,
            AfterLocation = to.Location,
        };
    }

    /// <summary>A column that is called as its field gets the field's new name; another name of it is a change of its own.</summary>
    private static IEnumerable<SchemaFact> TakenAlong(Element from, Element to) =>
        from.Column is { } before && to.Column is { } after && before.ColumnName == before.Name && after.ColumnName == after.Name
            ? [SchemaFact.Of(to.Coordinate, SchemaAspect.ColumnName)]
            : [];
}
