using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Generate;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>A table that both versions have.</summary>
internal static class PairedTable
{
    internal static TableSwitch Of(TablePair table, SchemaPair schemas, SchemaPairing pairing, TableBackfill? backfill)
    {
        var ways = ColumnWay.Of(table, pairing, backfill);
        var changed = new ChangedTable(table, ways, schemas, pairing);
        return new()
        {
            Before = table.Before.TableName,
            After = table.After.TableName,
            Ahead = [.. Ahead(changed, backfill)],
            Swap = [.. Down(changed), .. changed.Retired(), .. changed.Moves(), .. Up(changed)],
            Behind =
            [
                .. TableKeys.Added(table.After, changed.UniquesAdded, changed.IndexesAdded),
                .. TableChecks.Validated(table.After, schemas.After, changed.HasNewCheck),
            ],
        };
    }

    private static IEnumerable<SchemaOperation> Ahead(ChangedTable table, TableBackfill? backfill)
    {
        var script = backfill is { Fills.IsEmpty: false } ? $"run {backfill.Path} to its end" : "give every row a value";
        foreach (var way in table.Ways.Where(w => !w.InPlace && w.Stored is not null))
        {
            yield return new ExpectColumn { Table = table.Name, Column = way.Stored!, Remedy = "run sql/expand.sql" };
        }

        foreach (var fill in backfill?.Fills ?? [])
        {
            yield return new ExpectFilled { Table = table.Name, Pending = fill.Pending, Remedy = script };
        }

        foreach (var way in table.Ways.Where(w => w.Stored is not null && !table.IsKey(w) && table.BecomesRequired(w)))
        {
            yield return new RequireValues { Table = table.Name, Column = way.Stored!, Name = table.RequiredName(way), Remedy = script };
        }

        foreach (var operation in NewKey.Of(table)?.Ahead(script) ?? [])
        {
            yield return operation;
        }
    }

    /// <summary>What stands in the way of the new columns.</summary>
    private static IEnumerable<SchemaOperation> Down(ChangedTable table) =>
    [
        .. table.Ways.Select(w => w.Fill?.Trigger).OfType<string>().Select(t => new DropFillTrigger { Table = table.Name, Name = t }),
        .. table.ReferencesGone.Select(c => table.Drop(ConstraintSort.ForeignKey, [c])),
        .. table.Replaced.Select(c => table.Drop(ConstraintSort.ReferenceTo, [c])),
        .. table.HasNewKey && !table.KeyBefore.IsEmpty ? [table.Drop(ConstraintSort.ReferenceTo, table.KeyBefore)] : ImmutableArray<SchemaOperation>.Empty,
        .. table.UniquesGone.Select(c => table.Drop(ConstraintSort.Unique, c)),
        .. table.IndexesGone.Select(c => table.Drop(ConstraintSort.Index, c)),
        .. table.HasNewKey && !table.KeyBefore.IsEmpty ? [table.Drop(ConstraintSort.PrimaryKey, table.KeyBefore)] : ImmutableArray<SchemaOperation>.Empty,
        .. table.ChecksGone(),
    ];

    private static IEnumerable<SchemaOperation> Up(ChangedTable table)
    {
        foreach (var way in table.Ways)
        {
            if (way.Stored is null)
            {
                yield return new AddColumn { Table = table.Name, Column = way.After.ColumnName, Type = way.After.Storage!.Sql };
            }

            if (table.Default(way) is { } change)
            {
                yield return change;
            }
        }

        foreach (var operation in NewKey.Of(table)?.Up() ?? [])
        {
            yield return operation;
        }

        foreach (var way in table.Ways.Where(w => !table.IsKey(w)))
        {
            if (table.BecomesRequired(way))
            {
                yield return new ChangeRequired { Table = table.Name, Column = way.After.ColumnName, Required = true };
                yield return new SettleRequired { Table = table.Name, Column = way.After.ColumnName, Name = table.RequiredName(way) };
            }
            else if (way is { InPlace: true, Before.Type.Required: true, After.Type.Required: false })
            {
                yield return new ChangeRequired { Table = table.Name, Column = way.After.ColumnName, Required = false };
            }
        }

        foreach (var added in TableChecks.Added(table.Pair.After, table.Schemas.After, table.HasNewCheck))
        {
            yield return added with { Table = table.Name };
        }

        if (table.Name != table.Pair.After.TableName)
        {
            yield return new MoveTable { Table = table.Name, To = table.Pair.After.TableName };
        }
    }
}
