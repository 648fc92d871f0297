using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>The suppressions by the place they are about, so that a finding is not held against each of them.</summary>
internal sealed class SuppressionTable(ImmutableArray<InlineSuppression> suppressions)
{
    private readonly ILookup<Coordinate, InlineSuppression> _byCoordinate = suppressions.Where(s => s.At is not null).ToLookup(s => s.At!);

    private readonly ILookup<(string File, int Line), InlineSuppression> _byLine =
        suppressions.Where(s => s.At is null).ToLookup(s => (s.Location.File, s.Line));

    /// <summary>The suppressions that the finding meets.</summary>
    internal IEnumerable<InlineSuppression> Of(Finding finding)
    {
        var named = finding.Coordinate is { } coordinate ? _byCoordinate[coordinate] : [];
        var here = finding.AfterLocation is { } place ? _byLine[(place.File, place.Line)] : [];
        return named.Concat(here).Where(s => Glob.Matches(s.Rule, finding.Rule));
    }
}
