using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Fields;

/// <summary>The names of columns in the database, but for those that a renamed field took along.</summary>
internal static class ColumnNames
{
    internal static Detector Instance { get; } = PairDetector.Of("column-names", [ColumnNameChanged.Info], Find);

    private static IEnumerable<Change> Find(DetectionRequest request)
    {
        var explained = request.Changes.SelectMany(c => c.Explains).Where(f => f.Aspect == SchemaAspect.ColumnName).Select(f => f.Coordinate).ToHashSet();
        return
            from pair in request.Pairing.Differing.Fields
            where pair.Before.IsColumn && pair.After.IsColumn && !string.Equals(pair.Before.ColumnName, pair.After.ColumnName, StringComparison.Ordinal)
            where !explained.Contains(pair.Coordinate)
            select PairChange.Of(pair, ColumnNameChanged.Info, SchemaAspect.ColumnName, pair.Before.ColumnName, pair.After.ColumnName);
    }
}
