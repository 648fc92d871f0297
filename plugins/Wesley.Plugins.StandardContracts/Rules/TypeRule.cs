using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>A column that is new or gets another type is stored as the schema says.</summary>
internal sealed class TypeRule : IContractRule
{
    public string Id => "type";

    public ImmutableArray<KindPattern> Watches => Watched.All(Watched.Additions, Watched.Retypings);

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) => Assertions.InOrder(After.Columns(request).Select(Typed));

    private Assertion Typed(ColumnPlace column)
    {
        // Any JSON value is a value of a JSON column, so no row could break the row form.
        var hasRowForm = column.Storage.ListDepth > 0 || column.Storage.Scalar != "JSON";
        return new Assertion
        {
            Id = column.Id(Id),
            Kind = AssertionKind.Type,
            Statement = $"{column.Coordinate} ({column.Field.Type}) is stored as {column.Storage.Sql}.",
            Coordinate = column.Coordinate,
            Table = column.Table.Type.TableName,
            Columns = [column.Name],
            Phase = AssertionPhase.Post,
            Mode = AssertionMode.Catalog,
            Sql = CatalogSql.OtherType(column.Table.Type.TableName, column.Name, column.Storage.Sql),
            Predicate = hasRowForm ? Predicate(column) : null,
            CounterexampleJson = hasRowForm ? Sample.Row(column.Name, """{ "no": "value" }""") : null,
        };
    }

    private static RowPredicate Predicate(ColumnPlace column) => new()
    {
        Name = "type",
        Columns = [column.Name],
        Scalar = column.Storage.Scalar,
        ListDepth = column.Storage.ListDepth,
        // A null is the business of the nullability rule, which names it better.
        Nullable = true,
    };
}
