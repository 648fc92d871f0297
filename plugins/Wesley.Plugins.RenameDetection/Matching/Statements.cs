using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>Statements about renames out of the decisions file and the new schema.</summary>
internal static class Statements
{
    /// <summary>The rename decisions at places that the caller looks after.</summary>
    internal static IEnumerable<StatedRename> Decided(DecisionSet decisions, Func<Coordinate, bool> mine) =>
        from decision in decisions.All
        where decision.Kind == DecisionKind.Rename && decision.From is not null && mine(decision.At)
        select new StatedRename { From = decision.From!, To = decision.At, Source = ClaimSource.Decision, Location = decision.Location };

    /// <summary>
    /// What an element declares. A declaration that the old version of the same element carried already has done its work and is
    /// no statement any more; without this a schema compared with itself would be an error.
    /// </summary>
    internal static IEnumerable<StatedRename> Declared(Coordinate to, Coordinate? from, Coordinate? alreadyFrom, SourceLocation? location) =>
        from is null || from == alreadyFrom
            ? []
            : [new() { From = from, To = to, Source = ClaimSource.Declaration, Location = location }];
}
