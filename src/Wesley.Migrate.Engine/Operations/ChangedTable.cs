using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Generate;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>What differs between the stored forms of a table that both versions have, by the names of the database.</summary>
internal sealed class ChangedTable
{
    private readonly SchemaPairing _pairing;

    internal ChangedTable(TablePair pair, ImmutableArray<ColumnWay> ways, SchemaPair schemas, SchemaPairing pairing)
    {
        (Pair, Ways, Schemas, _pairing) = (pair, ways, schemas, pairing);
        var kept = ways.Where(w => w.InPlace).Select(w => w.Before!.ColumnName).ToHashSet(StringComparer.Ordinal);
        Replaced = [.. ways.Where(w => w.Before is not null && !w.InPlace).Select(w => w.Before!.ColumnName)];
        Gone = [.. pair.Before.Columns.Where(c => !kept.Contains(c.ColumnName) && !Replaced.Contains(c.ColumnName))];
    }

    internal TablePair Pair { get; }

    internal ImmutableArray<ColumnWay> Ways { get; }

    internal SchemaPair Schemas { get; }

    /// <summary>The table's name until the end of the swap.</summary>
    internal string Name => Pair.Before.TableName;

    /// <summary>Old columns whose place a shadow takes.</summary>
    internal ImmutableArray<string> Replaced { get; }

    /// <summary>Old columns without a successor; they are dropped later, if at all.</summary>
    internal ImmutableArray<Field> Gone { get; }

    internal ImmutableArray<string> KeyBefore => Stored(Pair.Before.PrimaryKey);

    internal bool HasNewKey =>
        !_pairing.ColumnsToAfter(Pair.Before, Pair.Before.PrimaryKey).SequenceEqual(Pair.After.PrimaryKey, StringComparer.Ordinal) || IsRebuilt(Pair.Before.PrimaryKey);

    internal IEnumerable<UniqueKey> UniquesAdded => Pair.After.UniqueKeys.Where(a => !Pair.Before.UniqueKeys.Any(b => IsKept(b.Columns, a.Columns)));

    internal IEnumerable<IndexDefinition> IndexesAdded => Pair.After.Indexes.Where(a => !Pair.Before.Indexes.Any(b => IsKept(b, a)));

    internal IEnumerable<ImmutableArray<string>> UniquesGone =>
        Pair.Before.UniqueKeys.Where(b => !IsRebuilt(b.Columns) && !Pair.After.UniqueKeys.Any(a => IsKept(b.Columns, a.Columns))).Select(b => Stored(b.Columns));

    internal IEnumerable<ImmutableArray<string>> IndexesGone =>
        Pair.Before.Indexes.Where(b => !IsRebuilt(b.Columns) && !Pair.After.Indexes.Any(a => IsKept(b, a))).Select(b => Stored(b.Columns));

    internal IEnumerable<string> ReferencesGone =>
        from way in Ways
        where way.InPlace && SwitchOperations.References(way.Before!)
        where !SwitchOperations.References(way.After) || _pairing.ToAfter(way.Before!.References!.Target) != way.After.References!.Target
        select way.Before!.ColumnName;

    internal DropConstraints Drop(ConstraintSort sort, ImmutableArray<string> columns) => new() { Table = Name, Sort = sort, Columns = columns, Others = Others(sort, columns) };

    /// <summary>The table that a column refers to, if the database knows of it.</summary>
    internal static string? TargetOf(SchemaModel schema, Field column) =>
        SwitchOperations.References(column) ? schema.Table(column.References!.Type)?.TableName : null;

    private ImmutableArray<string> Others(ConstraintSort sort, ImmutableArray<string> columns) => sort switch
    {
        ConstraintSort.ForeignKey => [.. Pair.Before.Columns.Where(c => columns.Contains(c.ColumnName)).Select(c => TargetOf(Schemas.Before, c)).OfType<string>()],
        ConstraintSort.ReferenceTo =>
        [
            .. from table in Schemas.Before.Tables
               where table.Columns.Any(c => SwitchOperations.References(c) && c.References!.Type == Pair.Before.Name && columns.Contains(Pair.Before.ColumnName(c.References.Field)))
               select table.TableName,
        ],
        _ => [],
    };

    internal bool IsKey(ColumnWay way) => Pair.After.PrimaryKey.Contains(way.After.Name);

    internal string RequiredName(ColumnWay way) => SwitchNames.Required(Pair.After.TableName, way.After.ColumnName);

    /// <summary>Whether rows may lack a value that every row of the new schema has, as a key's parts have it too.</summary>
    internal bool BecomesRequired(ColumnWay way) =>
        (IsKey(way) || way.After.Type.Required) && (!way.InPlace || !way.Before!.Type.Required);

    /// <summary>Whether a column's check, or without a column the table's, is another one than before.</summary>
    internal bool HasNewCheck(Field? column) =>
        column is null ? Pair.Before.Check != Pair.After.Check
        : Ways.First(w => w.After.Name == column.Name) is var way
            && (!way.InPlace || way.Before!.Check != column.Check || ChangesValues(way) && Schemas.After.Enum(column.Type.Name) is not null);

    /// <summary>Checks that the new schema does not have in this form.</summary>
    internal IEnumerable<SchemaOperation> ChecksGone()
    {
        foreach (var way in Ways.Where(w => w.InPlace))
        {
            if (ChangesValues(way) && Schemas.Before.Enum(way.Before!.Type.Name) is { } old)
            {
                yield return new DropValuesCheck { Table = Name, Column = way.Before.ColumnName, Values = [.. old.Values.Select(v => v.Name)] };
                yield return new DropCheck { Table = Name, Name = FillNames.Check(Name, way.Before.ColumnName) };
            }

            if (way.Before!.Check is { } check && check != way.After.Check)
            {
                yield return new DropSameCheck { Table = Name, Name = SwitchNames.Check(Name, "probe"), Expression = check };
            }
        }

        if (Pair.Before.Check is { } whole && whole != Pair.After.Check)
        {
            yield return new DropSameCheck { Table = Name, Name = SwitchNames.Check(Name, "probe"), Expression = whole };
        }
    }

    /// <summary>Old columns go, or get out of the way of a new one, or stay unrequired until they are dropped.</summary>
    internal IEnumerable<SchemaOperation> Retired()
    {
        foreach (var way in Ways.Where(w => w.Before is not null && !w.InPlace))
        {
            // A number that refers to a row is not made by a sequence.
            if (way.Before!.Storage is { ListDepth: 0, SqlBase: "integer" or "bigint" } && way.Before.References is null)
            {
                yield return new KeepSequence { Table = Name, Column = way.Before.ColumnName, To = way.Stored!, Type = way.After.Storage!.Sql };
            }

            yield return new DropColumn { Table = Name, Column = way.Before.ColumnName, Target = TargetOf(Schemas.Before, way.Before) };
        }

        foreach (var column in Gone)
        {
            if (column.Type.Required)
            {
                yield return new ChangeRequired { Table = Name, Column = column.ColumnName, Required = false };
            }

            if (Pair.After.Columns.Any(c => c.ColumnName == column.ColumnName))
            {
                yield return new MoveColumn { Table = Name, Column = column.ColumnName, To = SwitchNames.Old(column.ColumnName) };
            }
        }
    }

    /// <summary>Every column to its new name; through a third one where a name is not free yet.</summary>
    internal IEnumerable<SchemaOperation> Moves()
    {
        var moving = Ways.Where(w => w.Stored is not null && w.Stored != w.After.ColumnName).ToList();
        var leaving = moving.Select(w => w.Stored!).ToHashSet(StringComparer.Ordinal);
        var crossing = moving.Where(w => leaving.Contains(w.After.ColumnName)).ToList();
        return
        [
            .. crossing.Select(w => new MoveColumn { Table = Name, Column = w.Stored!, To = SwitchNames.Moving(w.After.ColumnName) }),
            .. moving.Except(crossing).Select(w => new MoveColumn { Table = Name, Column = w.Stored!, To = w.After.ColumnName }),
            .. crossing.Select(w => new MoveColumn { Table = Name, Column = SwitchNames.Moving(w.After.ColumnName), To = w.After.ColumnName }),
        ];
    }

    /// <summary>What makes a column's default that of the new schema; null where it is already.</summary>
    internal SchemaOperation? Default(ColumnWay way)
    {
        var now = way.Fill is { Barrier: BarrierKind.ColumnDefault } fill ? fill.Sql
            : way.InPlace ? way.Before!.Default?.Sql
            : way.Fill is null && way.Stored is not null ? way.After.Default?.Sql
            : null;
        var wanted = way.After.Default?.Sql;
        return now == wanted ? null
            : wanted is null ? new DropColumnDefault { Table = Name, Column = way.After.ColumnName }
            : new SetColumnDefault { Table = Name, Column = way.After.ColumnName, Value = wanted };
    }

    private bool ChangesValues(ColumnWay way)
    {
        var (old, now) = (Schemas.Before.Enum(way.Before!.Type.Name), Schemas.After.Enum(way.After.Type.Name));
        return (old is not null || now is not null)
            && !(old?.Values.Select(v => v.Name) ?? []).ToHashSet(StringComparer.Ordinal).SetEquals(now?.Values.Select(v => v.Name) ?? []);
    }

    private bool IsKept(IndexDefinition before, IndexDefinition after) =>
        before.Using == after.Using && (after.Name is null || before.Name == after.Name) && IsKept(before.Columns, after.Columns);

    private bool IsKept(ImmutableArray<string> before, ImmutableArray<string> after) =>
        !IsRebuilt(before) && _pairing.ColumnsToAfter(Pair.Before, before).SequenceEqual(after, StringComparer.Ordinal);

    /// <summary>What stands over a replaced column goes with it.</summary>
    private bool IsRebuilt(ImmutableArray<string> fields) => fields.Any(f => Replaced.Contains(Pair.Before.ColumnName(f)));

    private ImmutableArray<string> Stored(ImmutableArray<string> fields) => [.. fields.Select(Pair.Before.ColumnName)];
}
