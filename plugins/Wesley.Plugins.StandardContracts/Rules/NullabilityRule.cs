using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>
/// A required column that the migration reaches holds no null. Before it, this is looked at only where nothing fills the nulls
/// of a column that joins the primary key.
/// </summary>
internal sealed class NullabilityRule : IContractRule
{
    public string Id => "nullability";

    public ImmutableArray<KindPattern> Watches => Watched.All(Watched.Additions, Watched.Requirements, Watched.Retypings, ["key.primary.*"]);

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) =>
        Assertions.InOrder(After.Columns(request).Where(c => c.Field.Type.Required).Concat(KeyColumns(request)).Select(NotNull));

    private static IEnumerable<ColumnPlace> KeyColumns(RuleRequest request) =>
        from table in request.Schemas.After.Tables
        where request.ChangesAt(table.Coordinate).Any(c => c.Kind.Id.StartsWith("key.primary.", StringComparison.Ordinal))
        from name in table.PrimaryKey
        let field = table.Field(name)
        where field is { IsColumn: true }
        from place in Both(request, After.Place(table).Column(field, Coordinate.OfMember(table.Name, name)))
        select place;

    private static IEnumerable<ColumnPlace> Both(RuleRequest request, ColumnPlace after)
    {
        yield return after;
        if (Before.Of(request, after.Coordinate) is { Field.Type.Required: false } before && request.Fills.All(f => f.Coordinate != after.Coordinate))
        {
            yield return before;
        }
    }

    private Assertion NotNull(ColumnPlace column) => new()
    {
        Id = column.Id(Id),
        Kind = AssertionKind.Nullability,
        Statement = $"{column.Coordinate} is null in no row.",
        Coordinate = column.Coordinate,
        Table = column.Table.Type.TableName,
        Columns = [column.Name],
        Phase = column.Table.Phase,
        Mode = AssertionMode.Full,
        Sql = RowSql.Where(column.Table, $"{column.Quoted} IS NULL"),
        ProvenBy = column.Table.Phase == AssertionPhase.Post ? $"NOT NULL on {column.Table.Quoted}.{column.Quoted}" : null,
        Predicate = new RowPredicate { Name = "nullable", Columns = [column.Name] },
        CounterexampleJson = Sample.Row(column.Name, "null"),
    };
}
