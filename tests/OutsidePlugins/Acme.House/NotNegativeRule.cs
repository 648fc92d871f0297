using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Acme.House;

/// <summary>A number that is called an amount is not below zero.</summary>
internal sealed class NotNegativeRule : IContractRule
{
    public string Id => "not-negative";

    public ImmutableArray<KindPattern> Watches => ["field.added.*"];

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) =>
    [
        .. from change in request.Changes
           let table = request.Schemas.After.Table(change.Coordinate.Type)
           let field = request.Schemas.After.Field(change.Coordinate)
           where table is { PrimaryKey.IsEmpty: false } && field is { Storage.Sql: "integer" or "numeric" } && Words.All.Contains(field.Name)
           select new Assertion
           {
               Id = $"acme.house-not-negative:{change.Coordinate}",
               Kind = AssertionKind.BackfillComplete,
               Statement = $"{change.Coordinate} is not negative (names read by {Words.Reader}).",
               Coordinate = change.Coordinate,
               Table = table.TableName,
               Columns = [field.ColumnName],
               Phase = AssertionPhase.Post,
               Mode = AssertionMode.Full,
               Sql = $"SELECT {SqlText.Identifier(table.ColumnName(table.PrimaryKey[0]))} FROM {SqlText.Identifier(table.TableName)} WHERE {SqlText.Identifier(field.ColumnName)} IS NULL OR {SqlText.Identifier(field.ColumnName)} < 0",
           },
    ];
}
