using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>Tables that both versions have and that a change reaches.</summary>
internal static class TouchedTables
{
    internal static IEnumerable<TablePair> Of(RuleRequest request)
    {
        var touched = request.Changes.Select(c => c.Coordinate.Type).ToHashSet(StringComparer.Ordinal);
        return from table in request.Schemas.After.Tables
               let before = request.Pairing.TableBefore(table.Name)
               where before is not null && (TablePresentRule.Touches(touched, table) || TablePresentRule.Touches(touched, before))
               select new TablePair { Before = before, After = table };
    }
}
