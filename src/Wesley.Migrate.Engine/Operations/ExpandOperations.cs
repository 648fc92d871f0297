using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Generate;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>What a table needs before its backfill: the new columns, and the write barrier of each.</summary>
public static class ExpandOperations
{
    /// <summary>The operations in the order in which they have to run; empty when the table needs none.</summary>
    public static ImmutableArray<SchemaOperation> Of(TableBackfill table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var name = table.Before.TableName;
        var shadows = table.Fills.Where(f => f.Target == FillTarget.ShadowColumn || (f.Target == FillTarget.NewColumn && f.Into != f.After.ColumnName)).Select(f => (Column: f.Into, f.After));
        // A name that an old column still has is free after the swap only.
        var added = table.AddedColumns.Where(c => !table.Before.Columns.Any(b => b.ColumnName == c.ColumnName)).ToImmutableArray();
        return
        [
            .. added.Select(c => (Column: c.ColumnName, After: c)).Concat(shadows)
                .Select(c => new AddColumn { Table = name, Column = c.Column, Type = c.After.Storage!.Sql }),
            .. added.Where(c => c.Default is not null && !table.Fills.Any(f => f.After == c))
                .Select(c => new SetColumnDefault { Table = name, Column = c.ColumnName, Value = c.Default!.Sql }),
            .. table.Fills.Where(f => !f.Meanwhile.IsEmpty).Select(f => new AllowValues
            {
                Table = name,
                Column = f.Into,
                IsList = f.After.Type.IsList,
                OldValues = f.OldValues,
                Values = f.Meanwhile,
                Name = FillNames.Check(name, f.Into),
            }),
            .. table.Fills.Any(f => f.Barrier == BarrierKind.FillTrigger) ? [new CreateOwnSchema { Table = name }] : ImmutableArray<SchemaOperation>.Empty,
            .. table.Fills.Select(f => Barrier(name, f)).OfType<SchemaOperation>(),
        ];
    }

    private static SchemaOperation? Barrier(string table, ColumnFill fill) => fill.Barrier switch
    {
        BarrierKind.ColumnDefault => new SetColumnDefault { Table = table, Column = fill.Into, Value = fill.Sql! },
        BarrierKind.FillTrigger => new CreateFillTrigger
        {
            Table = table,
            Name = fill.Trigger!,
            Column = fill.Into,
            Pending = fill.Pending,
            Value = fill.Sql!,
            Follows = fill.Target == FillTarget.ShadowColumn,
        },
        _ => null,
    };
}
