using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>
/// Rows that are inserted without a value get the default that the schema says, and none where it says none: a default that stood
/// as a write barrier is gone. Where a column is replaced, a default that the schema does not know may be a sequence's.
/// </summary>
internal sealed class DefaultRule : IContractRule
{
    public string Id => "default";

    public ImmutableArray<KindPattern> Watches => Watched.All(Watched.Additions, Watched.Requirements, Watched.Retypings, ["default.*"]);

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) => Assertions.InOrder(
        from column in After.Columns(request)
        where column.Field.Default is not null || !request.Written.Any(w => w.Coordinate == column.Coordinate && w.Target == FillTarget.ShadowColumn)
        where column.Field.Default is not null || Sets(request, column.Coordinate)
        select Same(column));

    private static bool Sets(RuleRequest request, Coordinate at) =>
        request.ChangesAt(at).Any(c => Watched.Additions.Any(w => w.Matches(c.Kind)) || c.Kind.Id.StartsWith("default.", StringComparison.Ordinal));

    private Assertion Same(ColumnPlace column)
    {
        var (table, name) = (column.Table.Type.TableName, column.Name);
        return new()
        {
            Id = column.Id(Id),
            Kind = AssertionKind.Default,
            Statement = column.Field.Default is not null ? $"Rows without a value of {column.Coordinate} get its default." : $"{column.Coordinate} has no default.",
            Coordinate = column.Coordinate,
            Table = table,
            Columns = [name],
            Phase = AssertionPhase.Post,
            Mode = AssertionMode.Catalog,
            Sql = column.Field.Default is { } wanted ? DefaultSql.Other(table, name, wanted) : DefaultSql.Any(table, name),
        };
    }
}
