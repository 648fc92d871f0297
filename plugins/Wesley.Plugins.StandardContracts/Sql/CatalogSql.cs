using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>Queries over PostgreSQL's catalog, along the search path of the session. They select the name of what fails.</summary>
internal static class CatalogSql
{
    internal static string TableMissing(string table) => $"SELECT {Name(table)} AS missing WHERE {Relation(table)} IS NULL";

    internal static string TableLeft(string table) => $"SELECT {Name(table)} AS leftover WHERE {Relation(table)} IS NOT NULL";

    internal static string ColumnMissing(string table, string column) => $"SELECT {Name(column)} AS missing WHERE NOT EXISTS ({Column(table, column)})";

    internal static string ColumnLeft(string table, string column) => $"SELECT {Name(column)} AS leftover WHERE EXISTS ({Column(table, column)})";

    /// <summary>Triggers, columns and constraints by the names that the engine gives to what it takes away again.</summary>
    internal static string Leftovers(string table) =>
        $"SELECT name AS leftover FROM (SELECT tgname::text AS name FROM pg_trigger WHERE tgrelid = {Relation(table)} AND NOT tgisinternal AND starts_with(tgname::text, 'wesley_fill_')"
        + $" UNION ALL SELECT attname::text FROM pg_attribute WHERE attrelid = {Relation(table)} AND NOT attisdropped AND (starts_with(attname::text, 'wesley_new_') OR starts_with(attname::text, 'wesley_moving_'))"
        + $" UNION ALL SELECT conname::text FROM pg_constraint WHERE conrelid = {Relation(table)} AND starts_with(conname::text, 'wesley_required_')) AS found";

    /// <summary>Types are compared as PostgreSQL resolves them, so that aliases such as timestamptz are no difference.</summary>
    internal static string OtherType(string table, string column, string type) =>
        $"SELECT attname::text AS mistyped, format_type(atttypid, atttypmod) AS found FROM pg_attribute WHERE {IsColumn(table, column)} AND atttypid IS DISTINCT FROM to_regtype({SqlText.Literal(type)})::oid";

    private static string Column(string table, string column) => $"SELECT 1 FROM pg_attribute WHERE {IsColumn(table, column)}";

    /// <summary>As <c>name</c>, a literal is cut at 63 bytes the way PostgreSQL cut the column's own name.</summary>
    internal static string IsColumn(string table, string column) =>
        $"attrelid = {Relation(table)} AND attname = {SqlText.Literal(column)}::name AND attnum > 0 AND NOT attisdropped";

    private static string Relation(string table) => $"to_regclass({SqlText.Literal(SqlText.Identifier(table))})";

    private static string Name(string name) => $"{SqlText.Literal(name)}::text";
}
