using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Acme.Plugin;

/// <summary>An opinion as an example: a text that has become required says something.</summary>
internal sealed class NotBlankRule : IContractRule
{
    public string Id => "not-blank";

    public ImmutableArray<KindPattern> Watches => ["field.added.required"];

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) =>
    [
        .. from change in request.Changes
           let table = request.Schemas.After.Table(change.Coordinate.Type)
           let field = request.Schemas.After.Field(change.Coordinate)
           where table is not null && field?.Storage is { Sql: "text" }
           select NotBlank(table, field),
    ];

    private static Assertion NotBlank(TableType table, Field field) => new()
    {
        Id = $"acme.plugin-not-blank:{table.Name}.{field.Name}",
        Kind = AssertionKind.BackfillComplete,
        Statement = $"{table.Name}.{field.Name} is not empty in any row.",
        Coordinate = Coordinate.OfMember(table.Name, field.Name),
        Table = table.TableName,
        Columns = [field.ColumnName],
        Phase = AssertionPhase.Post,
        Severity = Severity.Warning,
        Mode = AssertionMode.Full,
        Sql = $"SELECT {Keys(table)} FROM {SqlText.Identifier(table.TableName)} WHERE coalesce({SqlText.Identifier(field.ColumnName)}, '') = ''",
    };

    private static string Keys(TableType table) => table.PrimaryKey.IsEmpty ? "ctid" : string.Join(", ", table.PrimaryKey.Select(key => SqlText.Identifier(table.ColumnName(key))));
}
