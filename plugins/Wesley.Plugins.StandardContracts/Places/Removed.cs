using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>What is in the old schema only.</summary>
internal static class Removed
{
    /// <summary>Columns that go while their table stays.</summary>
    internal static IEnumerable<RemovedColumn> Columns(RuleRequest request) =>
        from change in request.Changes
        where change is { Coordinate.Member: not null, Kind.Id: "field.removed" }
        let column = Column(request, change.Coordinate)
        where column is not null
        select column;

    /// <summary>Tables that go.</summary>
    internal static IEnumerable<TableType> Tables(RuleRequest request) =>
        from table in request.Schemas.Before.Tables
        where request.Pairing.TableAfter(table.Name) is null && request.ChangesAt(table.Coordinate).Any()
        select table;

    /// <summary>A column that goes is named by its old table, or by the new one where only the table is renamed.</summary>
    private static RemovedColumn? Column(RuleRequest request, Coordinate at)
    {
        var table = request.Schemas.Before.Table(at.Type) is { } old && old.Field(at.Member!) is not null ? old : request.Pairing.TableBefore(at.Type);
        return table?.Field(at.Member!) is { IsColumn: true } field
            ? new RemovedColumn { Table = table, After = request.Pairing.TableAfter(table.Name), Field = field, Coordinate = at }
            : null;
    }
}
