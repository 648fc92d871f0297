using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>
/// A number that gets a wider type is as large as it was. Unlike the question whether the conversion was carried out, this knows
/// nothing of its expression, so it also finds one that is wrong.
/// </summary>
internal sealed class RangeKeptRule : IContractRule
{
    private static readonly ImmutableHashSet<string> Numbers = ["BigInt", "Decimal", "Float", "Int", "Integer"];

    public string Id => "range-kept";

    public ImmutableArray<KindPattern> Watches => ["field.type.widened"];

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) => Assertions.InOrder(
        from column in request.Written
        where column is { Target: FillTarget.ShadowColumn, Before.Storage.ListDepth: 0, Storage.ListDepth: 0 } && request.ChangesAt(column.Coordinate).Any()
        where Numbers.Contains(column.Before!.Storage!.Scalar) && Numbers.Contains(column.Storage.Scalar)
        select Kept(column));

    private Assertion Kept(WrittenColumn column)
    {
        var old = column.Before!.ColumnName;
        return new()
        {
            Id = Written.Id(column, Id),
            Kind = AssertionKind.RangeKept,
            Statement = $"Every number of {column.Coordinate} is as large as it was.",
            Coordinate = column.Coordinate,
            Table = column.Table.TableName,
            Columns = [column.Column, old],
            Phase = AssertionPhase.Filled,
            Mode = AssertionMode.Full,
            Sql = RowSql.Where(Written.Place(column), $"{SqlText.Identifier(old)} IS NOT NULL AND {Written.Quoted(column)}::numeric IS DISTINCT FROM {SqlText.Identifier(old)}::numeric"),
            Predicate = new RowPredicate { Name = "same", Columns = [old, column.Column] },
            CounterexampleJson = Sample.Rows([(old, "1"), (column.Column, "2")], 1),
        };
    }
}
