using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Generate;

namespace Wesley.Migrate.Engine.Render;

/// <summary>What the template of a backfill script sees.</summary>
internal sealed record ScriptModel
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required string TypeBefore { get; init; }

    public required string TypeAfter { get; init; }

    public required string RowBefore { get; init; }

    public required string RowAfter { get; init; }

    public required string Table { get; init; }

    public required string Walk { get; init; }

    public required string Reads { get; init; }

    public required string Writes { get; init; }

    public required ImmutableArray<string> Reviews { get; init; }

    public required string Proof { get; init; }

    public required ImmutableArray<ScriptFill> Fills { get; init; }

    internal static ScriptModel Of(TableBackfill table, CatalogNames before, CatalogNames after, string version) => new()
    {
        Id = table.Id,
        Version = version,
        TypeBefore = table.Before.Name,
        TypeAfter = table.After.Name,
        RowBefore = before.Row(table.Before.Name),
        RowAfter = after.Row(table.After.Name),
        Table = SqlText.Identifier(table.Before.TableName),
        Walk = table.Before.PrimaryKey.IsEmpty
            ? "heap pages"
            : $"heap pages, or by {string.Join(", ", table.Before.PrimaryKey.Select(k => SqlText.Identifier(table.Before.ColumnName(k))))} where the server does not scan ranges of pages",
        Reads = List(table.Fills.SelectMany(f => f.Reads)),
        Writes = List(table.Fills.Select(f => f.Into)),
        Reviews = [.. table.Fills.Where(f => f.NeedsReview is not null).Select(f => f.NeedsReview!)],
        Proof = IdempotencyProof.Of(table),
        Fills = [.. table.Fills.Select(ScriptFill.Of)],
    };

    private static string List(IEnumerable<string> columns) =>
        columns.Distinct(StringComparer.Ordinal).ToArray() is { Length: > 0 } some ? string.Join(", ", some) : "nothing";
}
