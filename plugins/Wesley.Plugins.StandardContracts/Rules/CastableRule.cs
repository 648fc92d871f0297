using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>
/// Every old value has a new one: the conversion neither fails nor gives null. A value on which the expression itself fails
/// breaks the query, which counts as broken too.
/// </summary>
internal sealed class CastableRule : IContractRule
{
    public string Id => "castable";

    public ImmutableArray<KindPattern> Watches => Watched.Retypings;

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) => Assertions.InOrder(
        from fill in request.Fills
        where fill.Target == FillTarget.ShadowColumn && Reads(fill) && request.Changes.Any(c => c.Coordinate == fill.Coordinate)
        let column = Before.Of(request, fill.Coordinate)
        where column is not null
        select Castable(request, column, fill));

    /// <summary>The fill for rows without an old value reads nothing of it.</summary>
    private static bool Reads(Fill fill) => fill.Value.Sql?.Contains("{source}", StringComparison.Ordinal) == true;

    private Assertion Castable(RuleRequest request, ColumnPlace column, Fill fill) => new()
    {
        Id = column.Id(Id),
        Kind = AssertionKind.Castable,
        Statement = $"Every value of {column.Coordinate} ({column.Field.Type}) can be converted to {request.Schemas.After.Field(fill.Coordinate)?.Type}.",
        Coordinate = column.Coordinate,
        Table = column.Table.Type.TableName,
        Columns = [column.Name],
        Phase = AssertionPhase.Pre,
        Mode = AssertionMode.Full,
        Sql = RowSql.Where(column.Table, $"{column.Quoted} IS NOT NULL AND ({fill.Value.Sql!.Replace("{source}", column.Quoted, StringComparison.Ordinal)}) IS NULL"),
    };
}
