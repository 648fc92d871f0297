using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>
/// Columns that nothing fills hold, row by row, what they held when the pre-check remembered a sum over them. Whoever writes
/// meanwhile changes that, hence a warning.
/// </summary>
internal sealed class UntouchedRule : IContractRule
{
    public string Id => "untouched";

    public ImmutableArray<KindPattern> Watches => new TablePresentRule().Watches;

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) => Assertions.InOrder(
        from pair in TouchedTables.Of(request)
        let columns = Kept(request, pair)
        where !columns.IsEmpty
        select Same(request, pair, columns));

    private static ImmutableArray<FieldPair> Kept(RuleRequest request, TablePair pair) =>
    [
        .. request.Pairing.FieldsOf(pair).Where(f => f is { Before.IsColumn: true, After.IsColumn: true })
            .Where(f => f.Before.Storage!.Sql == f.After.Storage!.Sql && !request.FillsAt(f.Coordinate).Any()),
    ];

    private Assertion Same(RuleRequest request, TablePair pair, ImmutableArray<FieldPair> columns)
    {
        var table = After.Place(pair.After);
        var id = table.Id(Id);
        return new()
        {
            Id = id,
            Kind = AssertionKind.Untouched,
            Statement = $"{string.Join(", ", columns.Select(c => c.After.Name))} of {table.Coordinate} {(columns.Length == 1 ? "holds" : "hold")} what {(columns.Length == 1 ? "it" : "they")} held before.",
            Coordinate = table.Coordinate,
            Table = table.Type.TableName,
            Columns = [.. columns.Select(c => c.After.ColumnName)],
            Phase = AssertionPhase.Post,
            Severity = Severity.Warning,
            Mode = AssertionMode.Full,
            Sql = Memory.Differs(id, request, table.Type.TableName, $"({Memory.Sum(pair.After, columns.Select(c => c.After))})"),
            RememberSql = Memory.Sum(pair.Before, columns.Select(c => c.Before)),
        };
    }
}
