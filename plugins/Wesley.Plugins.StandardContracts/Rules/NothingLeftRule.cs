using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>Nothing is left in what will be dropped, unless a decision says that its loss is meant.</summary>
internal sealed class NothingLeftRule : IContractRule
{
    public string Id => "nothing-left";

    public ImmutableArray<KindPattern> Watches => ["field.removed", "type.*"];

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) => Assertions.InOrder(Columns(request).Concat(Tables(request)));

    private IEnumerable<Assertion> Columns(RuleRequest request) =>
        from removed in Removed.Columns(request)
        where !IsConfirmed(request, removed.Coordinate)
        let column = Before.Place(removed.Table, removed.After?.Coordinate ?? removed.Table.Coordinate).Column(removed.Field, removed.Coordinate)
        select new Assertion
        {
            Id = column.Id(Id),
            Kind = AssertionKind.NothingLeft,
            Statement = $"{column.Coordinate}, which is removed, is null in every row. {Way(column.Coordinate)}",
            Coordinate = column.Coordinate,
            Table = column.Table.Type.TableName,
            Columns = [column.Name],
            Phase = AssertionPhase.Pre,
            Mode = AssertionMode.Full,
            Sql = RowSql.Where(column.Table, $"{column.Quoted} IS NOT NULL"),
        };

    private IEnumerable<Assertion> Tables(RuleRequest request) =>
        from table in Removed.Tables(request)
        where !IsConfirmed(request, table.Coordinate)
        let place = Before.Place(table, table.Coordinate)
        select new Assertion
        {
            Id = place.Id(Id),
            Kind = AssertionKind.NothingLeft,
            Statement = $"{table.Name}, which is removed, has no rows. {Way(table.Coordinate)}",
            Coordinate = table.Coordinate,
            Table = table.TableName,
            Columns = [],
            Phase = AssertionPhase.Pre,
            Mode = AssertionMode.Full,
            Sql = RowSql.All(place),
        };

    private static bool IsConfirmed(RuleRequest request, Coordinate at) =>
        (request.Decisions.Find(DecisionKind.DropConfirmed, at) ?? request.Decisions.Find(DecisionKind.DropConfirmed, at.Parent)) is not null;

    private static string Way(Coordinate at) =>
        $$"""If the loss is meant, say so in wesley.decisions.json: { "kind": "drop-confirmed", "at": "{{at}}" }.""";
}
