using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>Queries that compare with what the pre-check remembered. Where it remembered nothing they select nothing.</summary>
internal static class Memory
{
    /// <summary>The table's name where the value now is another one than the one remembered.</summary>
    internal static string Differs(string id, RuleRequest request, string table, string now) =>
        $"SELECT {SqlText.Literal(table)}::text AS changed FROM (SELECT {SqlText.Remembered(id, request.Schemas.After.Hash)} AS value) AS remembered WHERE value <> {now}";

    /// <summary>A sum over the rows that does not depend on their order; each row is one hash, so no value can be read from it.</summary>
    internal static string Sum(TableType table, IEnumerable<Field> columns)
    {
        var row = string.Join(", ", columns.Select(c => SqlText.Identifier(c.ColumnName)));
        return $"SELECT count(*) || ' ' || coalesce(sum(('x' || left(md5(ROW({row})::text), 15))::bit(60)::bigint), 0) AS value FROM {SqlText.Identifier(table.TableName)}";
    }
}
