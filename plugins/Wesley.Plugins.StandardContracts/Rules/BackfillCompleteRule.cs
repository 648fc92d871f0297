using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>
/// No row still waits for a value. A column that may be null is left out where its value is computed or converted: there null
/// may be the right value, and nothing tells it from one that is missing.
/// </summary>
internal sealed class BackfillCompleteRule : IContractRule
{
    public string Id => "backfill-complete";

    public ImmutableArray<KindPattern> Watches => ["*"];

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) => Assertions.InOrder(
        from fills in request.Fills.GroupBy(f => f.Coordinate)
        let table = request.Schemas.After.Table(fills.Key.Type)
        let field = table?.Field(fills.Key.Member ?? "")
        where field is { IsColumn: true }
        let column = After.Place(table).Column(field, fills.Key)
        let pending = fills.Select(f => Pending(column, f)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList()
        where pending.Count > 0
        select Complete(column, pending));

    /// <summary>
    /// After the swap the old column is gone, and what is left to ask is whether a required value is there. A decision's own
    /// expression names what it reads without a token.
    /// </summary>
    private static string? Pending(ColumnPlace column, Fill fill)
    {
        var readsSource = fill.Target == FillTarget.ShadowColumn && (fill.Pending.Contains("{source}", StringComparison.Ordinal) || !fill.Reads.IsEmpty);
        var mayStayNull = !column.Field.Type.Required && fill.Value.Kind != DefaultKind.Literal && fill.Pending.Contains("{target} IS NULL", StringComparison.Ordinal);
        return readsSource || mayStayNull
            ? column.Field.Type.Required ? $"{column.Quoted} IS NULL" : null
            : fill.Pending.Replace("{target}", column.Quoted, StringComparison.Ordinal).Replace("{source}", column.Quoted, StringComparison.Ordinal);
    }

    private Assertion Complete(ColumnPlace column, List<string> pending)
    {
        var isNull = pending is [var only] && only == $"{column.Quoted} IS NULL";
        return new Assertion
        {
            Id = column.Id(Id),
            Kind = AssertionKind.BackfillComplete,
            Statement = $"No row waits for its value of {column.Coordinate}.",
            Coordinate = column.Coordinate,
            Table = column.Table.Type.TableName,
            Columns = [column.Name],
            Phase = AssertionPhase.Post,
            Mode = AssertionMode.Full,
            Sql = RowSql.Where(column.Table, pending is [var one] ? one : string.Join(" OR ", pending.Select(p => $"({p})"))),
            Predicate = isNull ? new RowPredicate { Name = "complete", Columns = [column.Name] } : null,
            CounterexampleJson = isNull ? Sample.Row(column.Name, "null") : null,
        };
    }
}
