using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>PostgreSQL text that finds what the user has named, by what it is about. Each is a block of PL/pgSQL.</summary>
internal static class ConstraintText
{
    internal static string Drop(DropConstraints drop)
    {
        var table = Table(drop.Table);
        return drop.Sort switch
        {
            ConstraintSort.PrimaryKey => Each(
                $"SELECT conrelid AS owner, conname AS name FROM pg_constraint WHERE conrelid = {table} AND contype = 'p'", Alter),
            ConstraintSort.ForeignKey => Each(
                $"SELECT conrelid AS owner, conname AS name FROM pg_constraint WHERE conrelid = {table} AND contype = 'f' AND {Are("conrelid", "conkey", drop.Columns)}", Alter),
            ConstraintSort.ReferenceTo => Each(
                $"SELECT conrelid AS owner, conname AS name FROM pg_constraint WHERE confrelid = {table} AND contype = 'f' AND {Are("confrelid", "confkey", drop.Columns)}", Alter),
            ConstraintSort.Unique => Each(
                $"SELECT conrelid AS owner, conname AS name FROM pg_constraint WHERE conrelid = {table} AND contype = 'u' AND {Are("conrelid", "conkey", drop.Columns)}", Alter)
                + "\n" + Each(Indexes(drop, "indisunique AND NOT indisprimary"), Index),
            _ => Each(Indexes(drop, "NOT indisunique"), Index),
        };
    }

    internal static string DropValues(DropValuesCheck drop)
    {
        var named = string.Concat(drop.Values.Select(v => $"\n      AND pg_get_constraintdef(oid) LIKE {SqlText.Literal($"%'{v.Replace("_", "\\_", StringComparison.Ordinal)}'%")}"));
        return Each(
            $"SELECT conrelid AS owner, conname AS name FROM pg_constraint WHERE conrelid = {Table(drop.Table)} AND contype = 'c' AND {Are("conrelid", "conkey", [drop.Column])}{named}", Alter);
    }

    /// <summary>The database prints an expression in a form of its own, so it is asked to print this one as well.</summary>
    internal static string DropSame(DropSameCheck drop)
    {
        var (table, probe) = (SqlText.Identifier(drop.Table), SqlText.Identifier(drop.Name));
        var definition = $"(SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = {Table(drop.Table)} AND conname = {SqlText.Literal(drop.Name)})";
        return $"ALTER TABLE {table} DROP CONSTRAINT IF EXISTS {probe};\n"
            + $"ALTER TABLE {table} ADD CONSTRAINT {probe} CHECK ({drop.Expression}) NOT VALID;\n"
            + Each(
                $"SELECT conrelid AS owner, conname AS name FROM pg_constraint WHERE conrelid = {Table(drop.Table)} AND contype = 'c' AND replace(pg_get_constraintdef(oid), ' NOT VALID', '') = replace({definition}, ' NOT VALID', '')", Alter);
    }

    /// <summary>A table as the catalogs know it.</summary>
    internal static string Table(string name) => $"to_regclass(quote_ident({SqlText.Literal(name)}))";

    private const string Alter = "'ALTER TABLE %s DROP CONSTRAINT %I', wesley_found.owner::regclass, wesley_found.name";
    private const string Index = "'DROP INDEX %s', wesley_found.owner::regclass";

    private static string Each(string query, string command) => $"""
        DECLARE wesley_found record;
        BEGIN
          FOR wesley_found IN {query}
          LOOP
            EXECUTE format({command});
          END LOOP;
        END;
        """.ReplaceLineEndings("\n");

    private static string Indexes(DropConstraints drop, string which) =>
        $"SELECT indexrelid AS owner FROM pg_index WHERE indrelid = {Table(drop.Table)} AND {which} AND indexprs IS NULL AND indpred IS NULL AND {Are("indrelid", "indkey", drop.Columns)}";

    private static string Are(string relation, string numbers, ImmutableArray<string> columns) =>
        $"(SELECT array_agg(attname::text ORDER BY attname::text COLLATE \"C\") FROM pg_attribute WHERE attrelid = {relation} AND attnum = ANY ({numbers}))"
        + $" = (SELECT array_agg(c ORDER BY c COLLATE \"C\") FROM unnest(ARRAY[{string.Join(", ", columns.Select(SqlText.Literal))}]) AS c)";
}
