using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>Every table that the migration works on is there, before and after, so that no contract is empty.</summary>
internal sealed class TablePresentRule : IContractRule
{
    public string Id => "table-present";

    public ImmutableArray<KindPattern> Watches =>
        ["check.*", "column.*", "default.*", "enum.*", "field.*", "index.*", "key.*", "policy.*", "table.*", "tenant.*", "type.*"];

    public ImmutableArray<Assertion> Evaluate(RuleRequest request)
    {
        var touched = request.Changes.Select(c => c.Coordinate.Type).ToHashSet(StringComparer.Ordinal);
        return Assertions.InOrder(Old(request, touched).Concat(New(request, touched)).Select(Present));
    }

    private static IEnumerable<TablePlace> Old(RuleRequest request, HashSet<string> touched) =>
        from table in request.Schemas.Before.Tables
        let after = request.Pairing.TableAfter(table.Name)
        where Touches(touched, table) || (after is not null && Touches(touched, after))
        select Before.Place(table, after?.Coordinate ?? table.Coordinate);

    private static IEnumerable<TablePlace> New(RuleRequest request, HashSet<string> touched) =>
        from table in request.Schemas.After.Tables
        where Touches(touched, table) || (request.Pairing.TableBefore(table.Name) is { } before && Touches(touched, before))
        select After.Place(table);

    /// <summary>By its own name, or by that of an enum in one of its columns.</summary>
    internal static bool Touches(HashSet<string> touched, TableType table) =>
        touched.Contains(table.Name) || table.Columns.Any(c => touched.Contains(c.Type.Name));

    private Assertion Present(TablePlace table) => new()
    {
        Id = table.Id(Id),
        Kind = AssertionKind.TablePresent,
        Statement = $"The table {table.Type.TableName} of {table.Coordinate} is there.",
        Coordinate = table.Coordinate,
        Table = table.Type.TableName,
        Columns = [],
        Phase = table.Phase,
        Mode = AssertionMode.Catalog,
        Sql = CatalogSql.TableMissing(table.Type.TableName),
    };
}
