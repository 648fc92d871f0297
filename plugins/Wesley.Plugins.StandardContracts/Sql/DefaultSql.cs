using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>Queries about what a column gets where an insert says nothing.</summary>
internal static class DefaultSql
{
    /// <summary>The column's name where it has a default.</summary>
    internal static string Any(string table, string column) => $"SELECT attname::text AS defaulted FROM {Of(table, column)}";

    /// <summary>
    /// The column's name where its default gives something else. PostgreSQL prints an expression in a form of its own, so the two are
    /// evaluated; of an expression that differs each time only the presence can be asked.
    /// </summary>
    internal static string Other(string table, string column, DefaultValue wanted)
    {
        var same = $"query_to_xml(format('SELECT 1 AS same WHERE (%s)::text IS NOT DISTINCT FROM (%s)::text', pg_get_expr(adbin, adrelid), {SqlText.Literal(wanted.Sql)}), false, false, '')::text LIKE '%<same>%'";
        return $"SELECT {SqlText.Literal(column)}::text AS misses WHERE NOT EXISTS (SELECT 1 FROM {Of(table, column)}{(wanted.Kind == DefaultKind.VolatileExpression ? "" : $" AND {same}")})";
    }

    /// <summary>A sequence that belongs to the column or is its default, and whose next value stands there already, or is below one that does.</summary>
    internal static string SequenceBehind(string table, string column) =>
        $"SELECT used.sequence::regclass::text AS behind FROM (SELECT objid AS sequence FROM pg_depend JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid"
        + $" WHERE classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass AND deptype IN ('a', 'i') AND {CatalogSql.IsColumn(table, column)}"
        + $" UNION SELECT refobjid FROM pg_depend JOIN pg_attrdef AS d ON objid = d.oid JOIN pg_attribute ON attrelid = d.adrelid AND attnum = d.adnum"
        + $" WHERE classid = 'pg_attrdef'::regclass AND refclassid = 'pg_class'::regclass AND {CatalogSql.IsColumn(table, column)}) AS used"
        + $" JOIN pg_class ON pg_class.oid = used.sequence LEFT JOIN pg_sequence ON seqrelid = used.sequence"
        // Of anything but a sequence the function would fail, and conditions have no order.
        + $" WHERE CASE WHEN relkind = 'S' THEN coalesce(pg_sequence_last_value(used.sequence) + seqincrement, seqstart) END <= (SELECT max({SqlText.Identifier(column)}) FROM {SqlText.Identifier(table)})";

    private static string Of(string table, string column) =>
        $"pg_attrdef JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum WHERE {CatalogSql.IsColumn(table, column)} AND attgenerated = ''";
}
