using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>Uniqueness constraints and indexes of a table, under its new names.</summary>
internal static class TableKeys
{
    internal static IEnumerable<SchemaOperation> Added(TableType table, IEnumerable<UniqueKey> uniques, IEnumerable<IndexDefinition> indexes) =>
        uniques.SelectMany(u => Unique(table, u)).Concat(indexes.Select(i => Index(table, i)));

    private static IEnumerable<SchemaOperation> Unique(TableType table, UniqueKey key)
    {
        ImmutableArray<string> columns = [.. key.Columns.Select(table.ColumnName)];
        var name = SwitchNames.Unique(table.TableName, columns);
        yield return new BuildIndex { Table = table.TableName, Name = name, Columns = columns, IsUnique = true };
        yield return new AttachUnique { Table = table.TableName, Index = name };
    }

    private static BuildIndex Index(TableType table, IndexDefinition index)
    {
        ImmutableArray<string> columns = [.. index.Columns.Select(table.ColumnName)];
        return new()
        {
            Table = table.TableName,
            Name = index.Name ?? SwitchNames.Index(table.TableName, columns),
            Columns = columns,
            IsUnique = false,
            Using = index.Using,
        };
    }
}
