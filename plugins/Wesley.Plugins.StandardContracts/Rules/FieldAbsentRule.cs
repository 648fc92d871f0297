using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>What was dropped or renamed is no longer there under its old name, unless something new has taken the name.</summary>
internal sealed class FieldAbsentRule : IContractRule
{
    public string Id => "field-absent";

    public ImmutableArray<KindPattern> Watches => ["column.name.changed", "field.removed", "field.renamed", "table.name.changed", "type.*"];

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) =>
        Assertions.InOrder(RemovedColumns(request).Concat(RenamedColumns(request)).Concat(Tables(request)));

    private IEnumerable<Assertion> RemovedColumns(RuleRequest request) =>
        from removed in Removed.Columns(request)
        let table = removed.After
        where table is not null && !IsTaken(table, removed.Field.ColumnName)
        select NoColumn(table!, removed.Field.ColumnName, removed.Coordinate);

    private IEnumerable<Assertion> RenamedColumns(RuleRequest request) =>
        from pair in request.Pairing.Fields
        where pair.Before.IsColumn && pair.Before.ColumnName != pair.After.ColumnName && request.ChangesAt(pair.Coordinate).Any()
            && !IsTaken(pair.Table.After, pair.Before.ColumnName)
        select NoColumn(pair.Table.After, pair.Before.ColumnName, Coordinate.OfMember(pair.Table.Before.Name, pair.Before.Name));

    private IEnumerable<Assertion> Tables(RuleRequest request) =>
        from table in request.Schemas.Before.Tables
        let after = request.Pairing.TableAfter(table.Name)
        where request.ChangesAt((after ?? table).Coordinate).Any() && request.Schemas.After.Tables.All(t => t.TableName != table.TableName)
        select new Assertion
        {
            Id = $"{Id}:{table.Coordinate}:post",
            Kind = AssertionKind.FieldAbsent,
            Statement = $"The table {table.TableName} is no longer there.",
            Coordinate = table.Coordinate,
            Table = table.TableName,
            Columns = [],
            Phase = AssertionPhase.Post,
            Mode = AssertionMode.Catalog,
            Sql = CatalogSql.TableLeft(table.TableName),
        };

    private static bool IsTaken(TableType table, string column) => table.Columns.Any(c => c.ColumnName == column);

    private Assertion NoColumn(TableType table, string column, Coordinate coordinate) => new()
    {
        Id = $"{Id}:{coordinate}:post",
        Kind = AssertionKind.FieldAbsent,
        Statement = $"The column {table.TableName}.{column} is no longer there.",
        Coordinate = coordinate,
        Table = table.TableName,
        Columns = [column],
        Phase = AssertionPhase.Post,
        Mode = AssertionMode.Catalog,
        Sql = CatalogSql.ColumnLeft(table.TableName, column),
    };
}
