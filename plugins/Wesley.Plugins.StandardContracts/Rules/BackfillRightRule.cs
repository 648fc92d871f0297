using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>
/// What the scripts wrote is what they were to write: the value is told again, over the row as it stands before the swap, and
/// compared. Left out is what no query can tell again: a value of TypeScript alone, one that differs each time, and one that was
/// written over what it was made from.
/// </summary>
internal sealed class BackfillRightRule : IContractRule
{
    // Other scalars have several spellings of one value.
    private static readonly ImmutableHashSet<string> OneSpelling = ["BigInt", "Boolean", "Enum", "Int", "String"];

    public string Id => "backfill-right";

    public ImmutableArray<KindPattern> Watches => ["*"];

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) => Assertions.InOrder(request.Written.Where(w => w.Sql is not null).Select(Right));

    private Assertion Right(WrittenColumn column)
    {
        var differs = $"{Written.Quoted(column)} IS DISTINCT FROM ({column.Sql})";
        var constant = column is { Where: null, Json: not null, Storage.ListDepth: 0 } && OneSpelling.Contains(column.Storage.Scalar) ? Text(column.Json) : null;
        return new()
        {
            Id = Written.Id(column, Id),
            Kind = AssertionKind.BackfillRight,
            Statement = $"Every value that was written for {column.Coordinate} is the one that was to be written.",
            Coordinate = column.Coordinate,
            Table = column.Table.TableName,
            Columns = [column.Column],
            Phase = AssertionPhase.Filled,
            // A shadow follows its column whoever writes; a new column keeps what somebody has put there, and does not follow what it was computed from.
            Severity = column.Target == FillTarget.ShadowColumn ? Severity.Error : Severity.Warning,
            Mode = AssertionMode.Full,
            Sql = RowSql.Where(Written.Place(column), column.Where is null ? differs : $"({column.Where}) AND {differs}"),
            Predicate = constant is null ? null : new RowPredicate { Name = "value", Columns = [column.Column], Values = [constant] },
            CounterexampleJson = constant is null ? null : Sample.Row(column.Column, Sample.Other(column.Storage, constant)),
        };
    }

    private static string Text(string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        return document.RootElement.ValueKind == System.Text.Json.JsonValueKind.String ? document.RootElement.GetString()! : document.RootElement.GetRawText();
    }
}
