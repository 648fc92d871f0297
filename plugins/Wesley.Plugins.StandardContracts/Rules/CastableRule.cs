using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>
/// Every old value has a new one: the conversion neither fails nor gives null. A value on which the expression itself fails
/// breaks the query, which counts as broken too. Conversions that no value can fail are left out: there is nothing to find.
/// </summary>
internal sealed class CastableRule : IContractRule
{
    // What a conversion of the engine's own table knows; an edge that a plugin brings may fail on values of its own scalars.
    private static readonly ImmutableHashSet<string> Known =
        ["BigInt", "Boolean", "Bytes", "Date", "DateTime", "Decimal", "Enum", "Float", "ID", "Int", "Integer", "JSON", "String", "Time"];

    public string Id => "castable";

    public ImmutableArray<KindPattern> Watches => Watched.Retypings;

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) => Assertions.InOrder(
        from fill in request.Fills
        where fill.Target == FillTarget.ShadowColumn && Reads(fill) && request.ChangesAt(fill.Coordinate).Any()
        let column = Before.Of(request, fill.Coordinate)
        let field = request.Schemas.After.Field(fill.Coordinate)
        where column is not null && field is { Storage: not null } && (fill.Source == FillSource.Decision || CanFail(column.Storage, field.Storage))
        select Castable(column, field, fill));

    /// <summary>The fill for rows without an old value reads nothing of it.</summary>
    private static bool Reads(Fill fill) =>
        fill.Value.Sql is { } sql && (sql.Contains("{source}", StringComparison.Ordinal) || (fill.Source == FillSource.Decision && !fill.Reads.IsEmpty));

    // Of the engine's own conversions, days and moments may be infinite, which a whole number cannot say.
    private static bool CanFail(StorageType from, StorageType to) =>
        !Known.Contains(from.Scalar) || !Known.Contains(to.Scalar) || (from.Scalar is "Date" or "DateTime" && to.Scalar is "BigInt" or "Int" or "Integer");

    private Assertion Castable(ColumnPlace column, Field field, Fill fill)
    {
        var value = $"({fill.Value.Sql!.Replace("{source}", column.Quoted, StringComparison.Ordinal)}) IS NULL";
        return new()
        {
            Id = column.Id(Id),
            Kind = AssertionKind.Castable,
            Statement = $"Every value of {column.Coordinate} ({column.Field.Type}) can be converted to {field.Type}.",
            Coordinate = column.Coordinate,
            Table = column.Table.Type.TableName,
            Columns = [column.Name],
            Phase = AssertionPhase.Pre,
            Mode = AssertionMode.Full,
            // Where a decision may give null for a value, the value has only to come out.
            Sql = RowSql.Where(column.Table, $"{column.Quoted} IS NOT NULL AND {(fill.Source == FillSource.Decision && !field.Type.Required ? $"({value}) IS NULL" : value)}"),
        };
    }
}
