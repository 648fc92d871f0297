using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>
/// A column of an enum that is new or changes holds that enum's values only. Before values are taken out or renamed, the rows
/// must know no others than the old enum, or what becomes of them was never said.
/// </summary>
internal sealed class EnumValuesRule : IContractRule
{
    public string Id => "enum-values";

    public ImmutableArray<KindPattern> Watches => Watched.All(Watched.Additions, Watched.Retypings, ["enum.value.*"]);

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) => Assertions.InOrder(Post(request).Concat(Pre(request)));

    private IEnumerable<Assertion> Post(RuleRequest request)
    {
        var touched = After.Columns(request).Select(c => c.Coordinate).ToHashSet();
        return from table in request.Schemas.After.Tables
               from field in table.Columns
               where field.Storage!.Scalar == "Enum"
               let coordinate = Coordinate.OfMember(table.Name, field.Name)
               where touched.Contains(coordinate) || request.Changes.Any(c => IsValueOf(request, c, field.Type.Name))
               let values = request.Schemas.After.Enum(field.Type.Name)
               where values is not null
               select Only(After.Place(table).Column(field, coordinate), values);
    }

    private IEnumerable<Assertion> Pre(RuleRequest request) =>
        from pair in request.Pairing.Fields
        where pair.Before.Storage?.Scalar == "Enum" && request.Changes.Any(c => IsValueOf(request, c, pair.After.Type.Name) && c.Kind.Id != "enum.value.added")
        let values = request.Schemas.Before.Enum(pair.Before.Type.Name)
        where values is not null
        select Only(Before.Place(pair.Table.Before, pair.Table.After.Coordinate).Column(pair.Before, pair.Coordinate), values);

    /// <summary>A value that is gone is named by the enum's old name.</summary>
    private static bool IsValueOf(RuleRequest request, Change change, string name) =>
        (change.Coordinate.Type == name || change.Coordinate.Type == request.Pairing.EnumBefore(name)?.Name) && change.Kind.Id.StartsWith("enum.value.", StringComparison.Ordinal);

    private Assertion Only(ColumnPlace column, EnumType type)
    {
        var names = type.Values.Select(v => v.Name).ToImmutableArray();
        var condition = (string value) => $"{value}::text NOT IN ({string.Join(", ", names.Select(SqlText.Literal))})";
        return new Assertion
        {
            Id = column.Id(Id),
            Kind = AssertionKind.EnumValues,
            Statement = $"{column.Coordinate} holds values of {type.Name} only: {string.Join(", ", names)}.",
            Coordinate = column.Coordinate,
            Table = column.Table.Type.TableName,
            Columns = [column.Name],
            Phase = column.Table.Phase,
            Mode = AssertionMode.Full,
            Sql = RowSql.Where(column.Table, column.Storage.ListDepth > 0 ? RowSql.AnyItem(column.Quoted, condition("item.value")) : condition(column.Quoted)),
            Predicate = new RowPredicate { Name = "enum", Columns = [column.Name], Values = names },
            CounterexampleJson = Sample.Row(column.Name, Sample.Nested(column.Storage, TypeScriptText.Literal(Stranger(type)))),
        };
    }

    private static string Stranger(EnumType type)
    {
        var name = "NOT_A_VALUE";
        while (type.Has(name))
        {
            name += "_";
        }

        return name;
    }
}
