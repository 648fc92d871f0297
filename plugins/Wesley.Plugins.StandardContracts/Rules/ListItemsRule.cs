using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>A list whose items are required holds no null item. A null list is the business of the nullability rule.</summary>
internal sealed class ListItemsRule : IContractRule
{
    public string Id => "list-items";

    public ImmutableArray<KindPattern> Watches => Watched.All(Watched.Additions, Watched.Retypings, ["field.items.required"]);

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) =>
        Assertions.InOrder(After.Columns(request).Where(c => c.Field.Type.ItemsRequired && c.Storage.ListDepth > 0).Select(NoNullItem));

    private Assertion NoNullItem(ColumnPlace column) => new()
    {
        Id = column.Id(Id),
        Kind = AssertionKind.ListItems,
        Statement = $"No list in {column.Coordinate} has a null item.",
        Coordinate = column.Coordinate,
        Table = column.Table.Type.TableName,
        Columns = [column.Name],
        Phase = AssertionPhase.Post,
        Mode = AssertionMode.Full,
        Sql = RowSql.Where(column.Table, RowSql.AnyItem(column.Quoted, "item.value IS NULL")),
        Predicate = new RowPredicate { Name = "items", Columns = [column.Name] },
        CounterexampleJson = Sample.Row(column.Name, Sample.Nested(column.Storage, "null")),
    };
}
