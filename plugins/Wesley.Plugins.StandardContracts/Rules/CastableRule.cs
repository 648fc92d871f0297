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
        where column is not null && field is { Storage: not null } && (IsOwn(fill, request) || CanFail(column.Storage, field.Storage))
        select Castable(column, field, fill, mayBeNull: IsOwn(fill, request) && !field.Type.Required));

    /// <summary>Whether somebody gave an expression of their own; who accepts a loss leaves it to the table of conversions.</summary>
    private static bool IsOwn(Fill fill, RuleRequest request) =>
        fill.Source == FillSource.Decision && request.Decisions.Find(DecisionKind.AcceptLoss, fill.Coordinate) is null;

    /// <summary>The fill for rows without an old value reads nothing of it.</summary>
    private static bool Reads(Fill fill) =>
        fill.Value.Sql is { } sql && (sql.Contains("{source}", StringComparison.Ordinal) || (fill.Source == FillSource.Decision && !fill.Reads.IsEmpty));

    // Values beyond the meaning of the new type, which the table of conversions names with their witnesses: days and moments may be
    // infinite or lie far off, which whole numbers, points in time and times of day cannot say; a decimal may be too large for a double.
    private static bool CanFail(StorageType from, StorageType to) => !Known.Contains(from.Scalar) || !Known.Contains(to.Scalar) || (from.Scalar, to.Scalar) is
        ("Date" or "DateTime", "BigInt" or "Int" or "Integer") or ("Date", "DateTime") or ("DateTime", "Time") or ("Decimal" or "Integer", "Float");

    private Assertion Castable(ColumnPlace column, Field field, Fill fill, bool mayBeNull)
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
            // Where an expression of somebody's own may give null for a value, the value has only to come out.
            Sql = RowSql.Where(column.Table, $"{column.Quoted} IS NOT NULL AND {(mayBeNull ? $"({value}) IS NULL" : value)}"),
        };
    }
}
