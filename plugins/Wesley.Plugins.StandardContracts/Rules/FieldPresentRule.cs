using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>A column that the migration changes or drops is there before; one that it adds, renames or changes is there after.</summary>
internal sealed class FieldPresentRule : IContractRule
{
    public string Id => "field-present";

    public ImmutableArray<KindPattern> Watches => ["column.name.changed", "field.*", "type.added"];

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) =>
        Assertions.InOrder(Before.Columns(request).Concat(After.Columns(request)).Select(Present));

    private Assertion Present(ColumnPlace column) => new()
    {
        Id = column.Id(Id),
        Kind = AssertionKind.FieldPresent,
        Statement = $"{column.Coordinate} is there as {column.Table.Type.TableName}.{column.Name}.",
        Coordinate = column.Coordinate,
        Table = column.Table.Type.TableName,
        Columns = [column.Name],
        Phase = column.Table.Phase,
        Mode = AssertionMode.Catalog,
        Sql = CatalogSql.ColumnMissing(column.Table.Type.TableName, column.Name),
        Predicate = new RowPredicate { Name = "present", Columns = [column.Name] },
        CounterexampleJson = "[{}]",
    };
}
