using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Acme.Money;

/// <summary>A currency is three capital letters.</summary>
internal sealed class CurrencyCodeRule : IContractRule
{
    public string Id => "currency-code";

    public ImmutableArray<KindPattern> Watches => [CurrencyAdded.Kind];

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) =>
    [
        .. from change in request.Changes
           let table = request.Schemas.After.Table(change.Coordinate.Type)
           let field = request.Schemas.After.Field(change.Coordinate)
           where table is { PrimaryKey.IsEmpty: false } && field is not null
           select new Assertion
           {
               Id = $"acme.money-code:{change.Coordinate}",
               Kind = AssertionKind.BackfillComplete,
               Statement = $"{change.Coordinate} is a currency code.",
               Coordinate = change.Coordinate,
               Table = table.TableName,
               Columns = [field.ColumnName],
               Phase = AssertionPhase.Post,
               Mode = AssertionMode.Full,
               Sql = $"SELECT {string.Join(", ", table.PrimaryKey.Select(k => SqlText.Identifier(table.ColumnName(k))))} "
                   + $"FROM {SqlText.Identifier(table.TableName)} WHERE coalesce({SqlText.Identifier(field.ColumnName)}, '') !~ '^[A-Z]{{3}}$'",
           },
    ];
}
