namespace Wesley.Migrate.Engine.Estimate;

/// <summary>The query that exports statistics.</summary>
public static class StatisticsQuery
{
    /// <summary>Selects one document, in one row and one column: the tables along the search path, as the catalog knows them. It reads no row.</summary>
    public const string Text =
        """
        SELECT jsonb_pretty(jsonb_build_object('formatVersion', '1.0', 'kind', 'wesley-statistics', 'tables', coalesce(
          jsonb_agg(jsonb_build_object('table', relname, 'rows', CASE WHEN reltuples < 0 OR (reltuples = 0 AND relpages = 0) THEN -1 ELSE reltuples::bigint END, 'bytes', pg_table_size(oid)) ORDER BY relname COLLATE "C"),
          '[]'::jsonb)))
        FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = current_schema()::regnamespace;

        """;
}
