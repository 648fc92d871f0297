using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>
/// No two rows have the same key. Afterwards for every key that is new or whose columns get values; before for a new key over
/// columns that stay as they are. A null equals nothing.
/// </summary>
internal sealed class UniqueRule : IContractRule
{
    public string Id => "unique";

    public ImmutableArray<KindPattern> Watches =>
        Watched.All(Watched.Additions, Watched.Requirements, Watched.Retypings, ["key.primary.*", "key.unique.*"]);

    public ImmutableArray<Assertion> Evaluate(RuleRequest request)
    {
        var touched = After.Columns(request).Select(c => c.Coordinate).ToHashSet();
        return Assertions.InOrder(
            from table in request.Schemas.After.Tables
            from columns in KeysOf(table)
            let coordinates = columns.Select(c => Coordinate.OfMember(table.Name, c)).ToImmutableArray()
            let isNew = IsNewKey(request, table, columns)
            where isNew || coordinates.Any(touched.Contains)
            from key in Both(request, table, coordinates, isNew)
            select NoTwice(key));
    }

    private static IEnumerable<ImmutableArray<string>> KeysOf(TableType table) =>
        table.UniqueKeys.Select(u => u.Columns).Append(table.PrimaryKey).Where(k => !k.IsEmpty && k.All(c => table.Field(c) is { IsColumn: true }));

    /// <summary>Whether a change of keys is about the table and the old table did not have this one.</summary>
    private static bool IsNewKey(RuleRequest request, TableType table, ImmutableArray<string> columns) =>
        request.Changes.Any(c => c.Coordinate.Type == table.Name && c.Kind.Id.StartsWith("key.", StringComparison.Ordinal))
        && request.Pairing.TableBefore(table.Name) is { } before
        && !KeysOf(before).Any(k => request.Pairing.ColumnsToAfter(before, k).SequenceEqual(columns, StringComparer.Ordinal));

    private static IEnumerable<ImmutableArray<ColumnPlace>> Both(RuleRequest request, TableType table, ImmutableArray<Coordinate> coordinates, bool isNew)
    {
        yield return [.. coordinates.Select(c => After.Place(table).Column(table.Field(c.Member!)!, c))];
        var before = coordinates.Select(c => request.FillsAt(c).Any() ? null : Before.Of(request, c)).OfType<ColumnPlace>().ToImmutableArray();
        if (isNew && before.Length == coordinates.Length)
        {
            yield return before;
        }
    }

    private Assertion NoTwice(ImmutableArray<ColumnPlace> key)
    {
        var table = key[0].Table;
        var columns = key.Select(c => c.Name).ToImmutableArray();
        var names = RowSql.Names(columns);
        var user = string.Join(",", key.Select(c => c.Coordinate.Member));
        var noNulls = string.Join(" AND ", key.Select(c => $"{c.Quoted} IS NOT NULL"));
        return new Assertion
        {
            Id = $"{Id}:{table.Coordinate}.{user}:{table.PhaseWord}",
            Kind = AssertionKind.Unique,
            Statement = $"No two rows of {table.Coordinate} have the same {user.Replace(",", ", ", StringComparison.Ordinal)}.",
            Coordinate = key.Length == 1 ? key[0].Coordinate : table.Coordinate,
            Table = table.Type.TableName,
            Columns = columns,
            Phase = table.Phase,
            Mode = AssertionMode.Full,
            Sql = RowSql.Where(table, $"({names}) IN (SELECT {names} FROM {table.Quoted} WHERE {noNulls} GROUP BY {names} HAVING count(*) > 1)"),
            ProvenBy = table.Phase == AssertionPhase.Post ? $"a unique index over ({names}) of {table.Quoted}" : null,
            Predicate = new RowPredicate { Name = "unique", Columns = columns },
            CounterexampleJson = Sample.Rows(key.Select(c => (c.Name, Sample.Value(c.Storage))), 2),
        };
    }
}
