using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>A table that the new schema adds.</summary>
internal static class NewTable
{
    internal static TableSwitch Of(TableType table, SchemaModel schema) => new()
    {
        Before = table.TableName,
        After = table.TableName,
        Swap =
        [
            new CreateTable
            {
                Table = table.TableName,
                Columns = [.. table.Columns.Select(c => new ColumnDefinition(c.ColumnName, c.Storage!.Sql, c.Type.Required, c.Default?.Sql))],
                PrimaryKey = [.. table.PrimaryKey.Select(table.ColumnName)],
            },
            .. TableChecks.Added(table, schema, _ => true),
        ],
        Behind = [.. TableKeys.Added(table, table.UniqueKeys, table.Indexes), .. TableChecks.Validated(table, schema, _ => true)],
    };
}
