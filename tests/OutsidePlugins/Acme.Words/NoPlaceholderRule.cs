using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Acme.Words;

/// <summary>A text that says that there is none should be null.</summary>
internal sealed class NoPlaceholderRule : IContractRule
{
    public string Id => "no-placeholder";

    public ImmutableArray<KindPattern> Watches => ["field.added.*"];

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) =>
    [
        .. from change in request.Changes
           let table = request.Schemas.After.Table(change.Coordinate.Type)
           let field = request.Schemas.After.Field(change.Coordinate)
           where table is { PrimaryKey.IsEmpty: false } && field is { Storage.Sql: "text" }
           select new Assertion
           {
               Id = $"acme.words-no-placeholder:{change.Coordinate}",
               Kind = AssertionKind.BackfillComplete,
               Statement = $"{change.Coordinate} is no placeholder (words read by {Words.Reader}).",
               Coordinate = change.Coordinate,
               Table = table.TableName,
               Columns = [field.ColumnName],
               Phase = AssertionPhase.Post,
               Severity = Severity.Warning,
               Mode = AssertionMode.Full,
               Sql = $"SELECT {SqlText.Identifier(table.ColumnName(table.PrimaryKey[0]))} FROM {SqlText.Identifier(table.TableName)} "
                   + $"WHERE lower({SqlText.Identifier(field.ColumnName)}) IN ({string.Join(", ", Words.All.Select(w => $"'{w}'"))})",
           },
    ];
}
