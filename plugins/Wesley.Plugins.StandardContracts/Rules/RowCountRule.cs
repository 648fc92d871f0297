using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>A table has as many rows as when the pre-check remembered them. Whoever writes meanwhile changes that, hence a warning.</summary>
internal sealed class RowCountRule : IContractRule
{
    public string Id => "row-count";

    public ImmutableArray<KindPattern> Watches => new TablePresentRule().Watches;

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) => Assertions.InOrder(TouchedTables.Of(request).Select(pair => Count(request, pair)));

    private Assertion Count(RuleRequest request, TablePair pair)
    {
        var table = After.Place(pair.After);
        var id = table.Id(Id);
        return new()
        {
            Id = id,
            Kind = AssertionKind.RowCount,
            Statement = $"{table.Coordinate} has as many rows as before.",
            Coordinate = table.Coordinate,
            Table = table.Type.TableName,
            Columns = [],
            Phase = AssertionPhase.Post,
            Severity = Severity.Warning,
            Mode = AssertionMode.Full,
            Sql = Memory.Differs(id, request, table.Type.TableName, $"(SELECT count(*)::text FROM {table.Quoted})"),
            RememberSql = $"SELECT count(*)::text AS value FROM {SqlText.Identifier(pair.Before.TableName)}",
        };
    }
}
