using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Generate;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>The way of every table from the old schema to the new one, once the backfill is done.</summary>
internal static class SwitchOperations
{
    /// <summary>The tables that change, in ordinal order of their types; new ones among them.</summary>
    internal static ImmutableArray<TableSwitch> Of(SchemaPair schemas, SchemaPairing pairing, ImmutableArray<TableBackfill> backfills)
    {
        var taken = schemas.After.Tables.Select(t => t.TableName).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. schemas.Before.Tables.Where(t => pairing.TableAfter(t.Name) is null && taken.Contains(t.TableName)).Select(OutOfTheWay),
            .. schemas.After.Tables
                .Select(after => pairing.TableBefore(after.Name) is { } before
                    ? PairedTable.Of(new() { Before = before, After = after }, schemas, pairing, backfills.FirstOrDefault(b => b.After.Name == after.Name))
                    : NewTable.Of(after, schemas.After))
                .Where(t => !t.Ahead.IsEmpty || !t.Swap.IsEmpty || !t.Behind.IsEmpty),
        ];
    }

    /// <summary>The references that are added, once every table has its new name and columns.</summary>
    internal static ImmutableArray<SchemaOperation> References(SchemaPair schemas, SchemaPairing pairing, ImmutableArray<TableBackfill> backfills) =>
    [
        .. from table in schemas.After.Tables
           from column in table.Columns
           where References(column) && IsNew(table, column, schemas, pairing, backfills)
           from operation in Reference(table, column, schemas.After)
           select operation,
    ];

    /// <summary>Whether the schema demands a foreign key of the database, and not only says whose key the column holds.</summary>
    internal static bool References(Field column) =>
        column.References is not null && column.Directives.Any(d => d.Meaning == DirectiveMeaning.ForeignKey);

    private static TableSwitch OutOfTheWay(TableType table) => new()
    {
        Before = table.TableName,
        After = SwitchNames.Old(table.TableName),
        Swap = [new MoveTable { Table = table.TableName, To = SwitchNames.Old(table.TableName) }],
    };

    private static bool IsNew(TableType table, Field column, SchemaPair schemas, SchemaPairing pairing, ImmutableArray<TableBackfill> backfills) =>
        pairing.TableBefore(table.Name) is not { } before
        || pairing.FieldBefore(new() { Before = before, After = table }, column.Name) is not { } old
        || !References(old)
        || pairing.ToAfter(old.References!.Target) != column.References!.Target
        || IsReplaced(table.Name, column.Name, backfills)
        || IsReplaced(column.References.Type, column.References.Field, backfills)
        || HasNewKey(column.References, schemas, pairing);

    private static bool IsReplaced(string type, string field, ImmutableArray<TableBackfill> backfills) =>
        backfills.Any(b => b.After.Name == type && b.Fills.Any(f => f.After.Name == field && f.Target == FillTarget.ShadowColumn));

    // The references to a primary key go with it.
    private static bool HasNewKey(ForeignKey reference, SchemaPair schemas, SchemaPairing pairing) =>
        schemas.After.Table(reference.Type) is { } target && pairing.TableBefore(target.Name) is { } before
        && !pairing.ColumnsToAfter(before, before.PrimaryKey).SequenceEqual(target.PrimaryKey, StringComparer.Ordinal);

    private static IEnumerable<SchemaOperation> Reference(TableType table, Field column, SchemaModel schema)
    {
        var target = schema.Table(column.References!.Type)!;
        var name = SwitchNames.Reference(table.TableName, column.ColumnName);
        yield return new AddReference
        {
            Table = table.TableName,
            Name = name,
            Column = column.ColumnName,
            Target = target.TableName,
            TargetColumn = target.ColumnName(column.References.Field),
        };
        yield return new ValidateConstraint { Table = table.TableName, Name = name, Target = target.TableName };
    }
}
