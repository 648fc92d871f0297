using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>
/// Which element of the old schema is which of the new one: the same name, or what changes with <see cref="Change.From"/> say.
/// </summary>
public sealed class SchemaPairing
{
    private readonly Dictionary<Coordinate, Coordinate> _forward = [];
    private readonly Dictionary<Coordinate, Coordinate> _back = [];
    private readonly SchemaPair _schemas;
    private readonly Lazy<DifferingElements> _differing;
    private readonly Lazy<ImmutableArray<TablePair>> _tables;
    private readonly Lazy<ImmutableArray<FieldPair>> _fields;
    private readonly Lazy<ImmutableArray<(EnumType Before, EnumType After)>> _enums;

    private SchemaPairing(SchemaPair schemas, IEnumerable<Change> changes)
    {
        _schemas = schemas;
        _tables = new(() => [.. PairedTables()]);
        _fields = new(() => [.. Tables.SelectMany(FieldsOf)]);
        _enums = new(() => [.. PairedEnums()]);
        _differing = new(() => new DifferingElements(_schemas, this, NothingRenamed));
        foreach (var change in changes)
        {
            if (change.From is { } from && _forward.TryAdd(from, change.Coordinate))
            {
                _back[change.Coordinate] = from;
            }
        }
    }

    /// <summary>The pairing that the changes imply.</summary>
    public static SchemaPairing Of(SchemaPair schemas, IEnumerable<Change> changes) => new(schemas, changes);

    // The usual case, and worth a short cut: every detector pairs every field.
    private bool NothingRenamed => _forward.Count == 0;

    /// <summary>The pairs whose two versions do not say the same.</summary>
    public DifferingElements Differing => _differing.Value;

    /// <summary>The tables in both versions, in the order of the new names.</summary>
    public ImmutableArray<TablePair> Tables => _tables.Value;

    /// <summary>The fields in both versions, table by table in the order of the new schema.</summary>
    public ImmutableArray<FieldPair> Fields => _fields.Value;

    /// <summary>The enums in both versions, old and new, in the order of the new names.</summary>
    public ImmutableArray<(EnumType Before, EnumType After)> Enums => _enums.Value;

    /// <summary>The old enum behind a new enum's name, or <see langword="null"/>.</summary>
    public EnumType? EnumBefore(string after) =>
        NothingRenamed ? _schemas.Before.Enum(after)
        : _back.TryGetValue(Coordinate.OfType(after), out var from) ? _schemas.Before.Enum(from.Type)
        : _forward.ContainsKey(Coordinate.OfType(after)) ? null
        : _schemas.Before.Enum(after);

    /// <summary>The old table behind a new table's name, or <see langword="null"/>.</summary>
    public TableType? TableBefore(string after) =>
        NothingRenamed ? _schemas.Before.Table(after)
        : _back.TryGetValue(Coordinate.OfType(after), out var from) ? _schemas.Before.Table(from.Type)
        : _forward.ContainsKey(Coordinate.OfType(after)) ? null
        : _schemas.Before.Table(after);

    /// <summary>The new name of an old table, or <see langword="null"/> when it is gone.</summary>
    public TableType? TableAfter(string before) =>
        NothingRenamed ? _schemas.After.Table(before)
        : _forward.TryGetValue(Coordinate.OfType(before), out var to) ? _schemas.After.Table(to.Type)
        : _back.ContainsKey(Coordinate.OfType(before)) ? null
        : _schemas.After.Table(before);

    /// <summary>The fields of one table in both versions, in the order of the new one.</summary>
    public IEnumerable<FieldPair> FieldsOf(TablePair table)
    {
        ArgumentNullException.ThrowIfNull(table);
        foreach (var after in table.After.Fields)
        {
            if (FieldBefore(table, after.Name) is { } before)
            {
                yield return new FieldPair { Table = table, Before = before, After = after };
            }
        }
    }

    /// <summary>The old field behind a new field's name, or <see langword="null"/>.</summary>
    public Field? FieldBefore(TablePair table, string after)
    {
        ArgumentNullException.ThrowIfNull(table);
        return NothingRenamed ? table.Before.Field(after)
            : _back.TryGetValue(Coordinate.OfMember(table.After.Name, after), out var from)
            ? string.Equals(from.Type, table.Before.Name, StringComparison.Ordinal) ? table.Before.Field(from.Member!) : null
            : _forward.ContainsKey(Coordinate.OfMember(table.Before.Name, after)) ? null
            : table.Before.Field(after);
    }

    /// <summary>The new field behind an old field's name, or <see langword="null"/> when it is gone.</summary>
    public Field? FieldAfter(TablePair table, string before)
    {
        ArgumentNullException.ThrowIfNull(table);
        return NothingRenamed ? table.After.Field(before)
            : _forward.TryGetValue(Coordinate.OfMember(table.Before.Name, before), out var to)
            ? string.Equals(to.Type, table.After.Name, StringComparison.Ordinal) ? table.After.Field(to.Member!) : null
            : _back.ContainsKey(Coordinate.OfMember(table.After.Name, before)) ? null
            : table.After.Field(before);
    }

    /// <summary>An old coordinate under the names of the new schema; unchanged where nothing was renamed.</summary>
    public Coordinate ToAfter(Coordinate before)
    {
        ArgumentNullException.ThrowIfNull(before);
        if (NothingRenamed)
        {
            return before;
        }

        if (_forward.TryGetValue(before, out var exact))
        {
            return exact;
        }

        var type = _forward.TryGetValue(before.Parent, out var to) ? to.Type : before.Type;
        return before.Member is null ? Coordinate.OfType(type) : Coordinate.OfArgument(type, before.Member, before.Argument!);
    }

    /// <summary>Old column names of a table under their new names, in the same order.</summary>
    public ImmutableArray<string> ColumnsToAfter(TableType before, ImmutableArray<string> columns)
    {
        ArgumentNullException.ThrowIfNull(before);
        return [.. columns.Select(c => ToAfter(Coordinate.OfMember(before.Name, c)).Member!)];
    }

    private IEnumerable<TablePair> PairedTables() =>
        from after in _schemas.After.Tables
        let before = TableBefore(after.Name)
        where before is not null
        select new TablePair { Before = before, After = after };

    private IEnumerable<(EnumType Before, EnumType After)> PairedEnums() =>
        from after in _schemas.After.Enums
        let before = EnumBefore(after.Name)
        where before is not null
        select (before, after);
}
