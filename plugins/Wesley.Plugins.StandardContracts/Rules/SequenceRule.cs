using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>
/// Where a number's column was replaced, what a sequence gives next is not taken yet. The schema knows of no sequence, the
/// database may: one that stayed with the old column would be gone, and one that was made anew would begin at its start.
/// </summary>
internal sealed class SequenceRule : IContractRule
{
    private static readonly ImmutableHashSet<string> WholeNumbers = ["BigInt", "Int", "Integer"];

    public string Id => "sequence";

    public ImmutableArray<KindPattern> Watches => ["field.type.*"];

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) => Assertions.InOrder(
        from written in request.Written
        where written is { Target: FillTarget.ShadowColumn, Before: { References: null, Storage.ListDepth: 0 }, Storage.ListDepth: 0 }
        where WholeNumbers.Contains(written.Before!.Storage!.Scalar) && WholeNumbers.Contains(written.Storage.Scalar)
        let column = After.Columns(request).FirstOrDefault(c => c.Coordinate == written.Coordinate)
        where column is not null
        select Ahead(column));

    private Assertion Ahead(ColumnPlace column) => new()
    {
        Id = column.Id(Id),
        Kind = AssertionKind.Sequence,
        Statement = $"What a sequence gives {column.Coordinate} next is not taken yet, if it has one.",
        Coordinate = column.Coordinate,
        Table = column.Table.Type.TableName,
        Columns = [column.Name],
        Phase = AssertionPhase.Post,
        Mode = AssertionMode.Full,
        Sql = DefaultSql.SequenceBehind(column.Table.Type.TableName, column.Name),
    };
}
