using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>
/// Every reference that is new or changes has its row. Before the migration this can be asked only where column and table are
/// there already and their values stay as they are.
/// </summary>
internal sealed class ReferencesRule : IContractRule
{
    public string Id => "references";

    public ImmutableArray<KindPattern> Watches =>
        Watched.All(Watched.Additions, Watched.Requirements, Watched.Retypings, ["key.foreign.*"]);

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) => Assertions.InOrder(
        from column in After.Columns(request)
        let target = Target(request, column.Field)
        where target is not null
        from assertion in Both(request, column, target)
        select assertion);

    private IEnumerable<Assertion> Both(RuleRequest request, ColumnPlace column, ColumnPlace target)
    {
        yield return HasItsRow(column, target);
        var isNew = request.ChangesAt(column.Coordinate).Any(c => c.Kind.Id.StartsWith("key.foreign.", StringComparison.Ordinal));
        if (isNew && Stays(request, column) is { } oldColumn && Stays(request, target) is { } oldTarget && oldColumn.Storage.SqlBase == oldTarget.Storage.SqlBase)
        {
            yield return HasItsRow(oldColumn, oldTarget);
        }
    }

    private static ColumnPlace? Stays(RuleRequest request, ColumnPlace column) =>
        request.FillsAt(column.Coordinate).Any() ? null : Before.Of(request, column.Coordinate);

    private static ColumnPlace? Target(RuleRequest request, Field field) =>
        field.References is { } reference && request.Schemas.After.Table(reference.Type) is { } table && table.Field(reference.Field) is { IsColumn: true } referred
            ? After.Place(table).Column(referred, reference.Target)
            : null;

    private Assertion HasItsRow(ColumnPlace column, ColumnPlace target) => new()
    {
        Id = column.Id(Id),
        Kind = AssertionKind.References,
        Statement = $"Every value of {column.Coordinate} is the {target.Field.Name} of a row of {target.Coordinate.Type}.",
        Coordinate = column.Coordinate,
        Table = column.Table.Type.TableName,
        Columns = [column.Name],
        Phase = column.Table.Phase,
        Mode = AssertionMode.Full,
        Sql = $"SELECT {RowSql.Key(column.Table, "child.")} FROM {column.Table.Quoted} AS child WHERE {Orphan(column, target)}",
        ProvenBy = column.Table.Phase == AssertionPhase.Post ? $"FOREIGN KEY ({column.Quoted}) of {column.Table.Quoted}" : null,
        // A list of references has no row form: the runtime compares whole values.
        Predicate = column.Storage.ListDepth > 0 ? null : new RowPredicate
        {
            Name = "reference",
            Columns = [column.Name],
            TargetTable = target.Table.Type.TableName,
            TargetColumns = [target.Name],
        },
        CounterexampleJson = column.Storage.ListDepth > 0 ? null : Sample.Row(column.Name, Sample.Value(column.Storage)),
    };

    private static string Orphan(ColumnPlace column, ColumnPlace target)
    {
        var condition = (string value) => $"{value} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {target.Table.Quoted} AS parent WHERE parent.{target.Quoted} = {value})";
        return column.Storage.ListDepth > 0 ? RowSql.AnyItem($"child.{column.Quoted}", condition("item.value")) : condition($"child.{column.Quoted}");
    }
}
