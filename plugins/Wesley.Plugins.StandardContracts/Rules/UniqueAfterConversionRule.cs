using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>
/// A conversion that a user decided on, or a removed enum value that takes another's place, can make one key of two. Found after
/// the backfill it would stop the swap, so the values are converted in a query before.
/// </summary>
internal sealed class UniqueAfterConversionRule : IContractRule
{
    private static readonly ImmutableArray<KindPattern> Decided = ["field.list.decided", "field.type.decided"];

    public string Id => "unique-after-conversion";

    public ImmutableArray<KindPattern> Watches => ["enum.value.remapped", .. Decided];

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) => Assertions.InOrder(
        from pair in request.Pairing.Tables
        from columns in pair.After.UniqueKeys.Select(u => u.Columns).Append(pair.After.PrimaryKey).DistinctBy(k => string.Join(",", k), StringComparer.Ordinal)
        where columns.Any(c => MayMerge(request, pair, c))
        let key = columns.Select(c => Converted(request, pair, c)).ToImmutableArray()
        where !key.IsEmpty && key.All(k => k is not null)
        select NoTwice(pair, columns, [.. key.Select(k => k!)]));

    private static bool MayMerge(RuleRequest request, TablePair pair, string column)
    {
        var at = Coordinate.OfMember(pair.After.Name, column);
        var type = pair.After.Field(column)?.Type.Name;
        return request.FillsAt(at).Any(f => f.Target != FillTarget.NewColumn)
            && request.Changes.Any(c => c.Kind.Id == "enum.value.remapped" ? c.Coordinate.Type == type : c.Coordinate == at);
    }

    /// <summary>The column before and its value after; null where no query over the old table can tell.</summary>
    private static KeyPart? Converted(RuleRequest request, TablePair pair, string column)
    {
        var at = Coordinate.OfMember(pair.After.Name, column);
        if (Before.Of(request, at) is not { } before)
        {
            return null;
        }

        var fills = request.FillsAt(at).ToList();
        return fills switch
        {
            [] => new() { Column = before, Sql = before.Quoted },
            [{ Value: { Sql: { } sql, Kind: not DefaultKind.VolatileExpression } } only] when ReadsAsBefore(request, pair, only) =>
                new() { Column = before, Sql = $"({sql.Replace("{source}", before.Quoted, StringComparison.Ordinal)}){TargetCollation(request, at, only)}" },
            _ => null,
        };
    }

    // A shadow is added with the database's collation, whatever the old column's was; which texts are the same is the collation's to say.
    private static string TargetCollation(RuleRequest request, Coordinate at, Fill fill) =>
        fill.Target == FillTarget.ShadowColumn && request.Schemas.After.Field(at)?.Storage is { SqlBase: "text", ListDepth: 0 } ? " COLLATE \"default\"" : "";

    // Other columns stand in the expression by their new names, which the old table knows only where nothing was renamed or filled.
    private static bool ReadsAsBefore(RuleRequest request, TablePair pair, Fill fill) => fill.Reads
        .Where(name => name != fill.Coordinate.Member)
        .All(name => request.Pairing.FieldBefore(pair, name)?.Name == name && request.Fills.All(f => f.Coordinate != Coordinate.OfMember(pair.After.Name, name)));

    private Assertion NoTwice(TablePair pair, ImmutableArray<string> columns, ImmutableArray<KeyPart> key)
    {
        var table = key[0].Column.Table;
        var values = string.Join(", ", key.Select(k => k.Sql));
        var noNulls = string.Join(" AND ", key.Select(k => $"{k.Sql} IS NOT NULL"));
        return new Assertion
        {
            Id = $"{Id}:{pair.After.Name}.{string.Join(",", columns)}:{table.PhaseWord}",
            Kind = AssertionKind.Unique,
            Statement = $"No two rows of {pair.After.Name} get the same {string.Join(", ", columns)} by the conversion.",
            Coordinate = columns.Length == 1 ? Coordinate.OfMember(pair.After.Name, columns[0]) : pair.After.Coordinate,
            Table = table.Type.TableName,
            Columns = [.. key.Select(k => k.Column.Name)],
            Phase = AssertionPhase.Pre,
            Mode = AssertionMode.Full,
            Sql = RowSql.Where(table, $"({values}) IN (SELECT {values} FROM {table.Quoted} WHERE {noNulls} GROUP BY {values} HAVING count(*) > 1)"),
        };
    }

    private sealed record KeyPart
    {
        public required ColumnPlace Column { get; init; }

        public required string Sql { get; init; }
    }
}
