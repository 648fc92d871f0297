using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>
/// What stood on a table for the time of the migration only is gone after the swap: write barriers, shadow columns, the checks
/// by which a column became required. Left behind, a barrier goes on filling values that nobody asks for any more.
/// </summary>
internal sealed class NoLeftoversRule : IContractRule
{
    public string Id => "no-leftovers";

    public ImmutableArray<KindPattern> Watches => new TablePresentRule().Watches;

    public ImmutableArray<Assertion> Evaluate(RuleRequest request)
    {
        var touched = request.Changes.Select(c => c.Coordinate.Type).ToHashSet(StringComparer.Ordinal);
        return Assertions.InOrder(
            from table in request.Schemas.After.Tables
            where request.Pairing.TableBefore(table.Name) is not null
            where TablePresentRule.Touches(touched, table)
            select Clean(After.Place(table)));
    }

    private Assertion Clean(TablePlace table) => new()
    {
        Id = table.Id(Id),
        Kind = AssertionKind.NoLeftovers,
        Statement = $"Nothing that only the migration needed is left on the table {table.Type.TableName} of {table.Coordinate}.",
        Coordinate = table.Coordinate,
        Table = table.Type.TableName,
        Columns = [],
        Phase = table.Phase,
        Mode = AssertionMode.Catalog,
        Sql = CatalogSql.Leftovers(table.Type.TableName),
    };
}
