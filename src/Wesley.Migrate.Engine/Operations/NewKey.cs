using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>
/// The primary key that a table gets. Its index is built beside the writers, over the columns as they are called until the swap;
/// the swap only puts it in its place. A column that comes with the swap has no values to index before.
/// </summary>
internal sealed class NewKey
{
    private readonly ChangedTable _table;
    private readonly ImmutableArray<ColumnWay> _ways;

    private NewKey(ChangedTable table, ImmutableArray<ColumnWay> ways) => (_table, _ways) = (table, ways);

    /// <summary>The key, where it is another one than before.</summary>
    internal static NewKey? Of(ChangedTable table) =>
        table.HasNewKey && !table.Pair.After.PrimaryKey.IsEmpty
            ? new(table, [.. table.Pair.After.PrimaryKey.Select(name => table.Ways.First(w => w.After.Name == name))])
            : null;

    internal IEnumerable<SchemaOperation> Ahead(string remedy) => !IsBuiltAhead ? [] :
    [
        .. Unproven.Select(w => new RequireValues { Table = _table.Name, Column = w.Stored!, Name = _table.RequiredName(w), Remedy = remedy }),
        new BuildIndex { Table = _table.Name, Name = Index, Columns = [.. _ways.Select(w => w.Stored!)], IsUnique = true },
    ];

    internal IEnumerable<SchemaOperation> Up() => !IsBuiltAhead ? [new AddPrimaryKey { Table = _table.Name, Columns = Columns }] :
    [
        new AttachPrimaryKey { Table = _table.Name, Name = SwitchNames.PrimaryKey(_table.Name), Index = Index },
        // Unlike what stands on it otherwise, an index does not follow a column to its new name.
        .. _ways.Where(w => w.Stored != w.After.ColumnName)
            .Select(w => new MoveColumn { Table = SwitchNames.PrimaryKey(_table.Name), Column = w.Stored!, To = w.After.ColumnName }),
        .. Unproven.Select(w => new SettleRequired { Table = _table.Name, Column = w.After.ColumnName, Name = _table.RequiredName(w) }),
    ];

    private bool IsBuiltAhead => _ways.All(w => w.Stored is not null);

    private ImmutableArray<string> Columns => [.. _ways.Select(w => w.After.ColumnName)];

    private IEnumerable<ColumnWay> Unproven => _ways.Where(_table.BecomesRequired);

    // Of another plan's key nothing may be taken over.
    private string Index => SwitchNames.NewKey(_table.Name, _table.Schemas.After.Hash);
}
