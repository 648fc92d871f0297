using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Render;

/// <summary>A table as the template of a catalog sees it.</summary>
internal sealed record CatalogTable
{
    public required string Type { get; init; }

    public required string Row { get; init; }

    public required string Table { get; init; }

    public required string Uid { get; init; }

    public required ImmutableArray<string> Key { get; init; }

    public required ImmutableArray<CatalogColumn> Columns { get; init; }

    internal static CatalogTable Of(TableType table, CatalogNames names) => new()
    {
        Type = table.Name,
        Row = names.Row(table.Name),
        Table = table.TableName,
        Uid = table.Uid ?? "",
        Key = [.. table.PrimaryKey.Select(table.ColumnName)],
        Columns = [.. table.Columns.Select(c => CatalogColumn.Of(c, names))],
    };
}
