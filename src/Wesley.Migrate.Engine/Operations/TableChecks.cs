using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Generate;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>What a table's rows must hold: values of enums, and the checks that the schema spells out.</summary>
internal static class TableChecks
{
    /// <summary>Demanded of rows from the swap on.</summary>
    internal static IEnumerable<SchemaOperation> Added(TableType table, SchemaModel schema, Func<Field?, bool> isNew)
    {
        foreach (var column in table.Columns.Where(isNew))
        {
            if (schema.Enum(column.Type.Name) is { } values)
            {
                yield return new CheckValues
                {
                    Table = table.TableName,
                    Column = column.ColumnName,
                    Depth = column.Type.ListDepth,
                    Values = [.. values.Values.Select(v => v.Name)],
                    Name = FillNames.Check(table.TableName, column.ColumnName),
                };
            }

            if (column.Check is { } check)
            {
                yield return new AddCheck { Table = table.TableName, Name = SwitchNames.Check(table.TableName, column.ColumnName), Expression = check };
            }
        }

        if (table.Check is { } whole && isNew(null))
        {
            yield return new AddCheck { Table = table.TableName, Name = SwitchNames.Check(table.TableName, null), Expression = whole };
        }
    }

    /// <summary>Looked for in the rows that were there before.</summary>
    internal static IEnumerable<SchemaOperation> Validated(TableType table, SchemaModel schema, Func<Field?, bool> isNew) =>
        Added(table, schema, isNew).Select(added => new ValidateConstraint
        {
            Table = table.TableName,
            Name = added is CheckValues values ? values.Name : ((AddCheck)added).Name,
        });
}
