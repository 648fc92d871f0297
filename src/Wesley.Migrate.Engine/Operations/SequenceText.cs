using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>
/// PostgreSQL text that keeps a sequence. The schema knows of none, so whether there is one is found out when it runs: one that
/// belongs to the column is handed on; an identity cannot be, so it becomes a sequence that goes on where the identity had come to.
/// </summary>
internal static class SequenceText
{
    internal static string Keep(KeepSequence keep)
    {
        var (table, to) = (SqlText.Identifier(keep.Table), SqlText.Identifier(keep.To));
        var whole = keep.Type is "bigint" or "integer" or "smallint" ? $"EXECUTE format('ALTER SEQUENCE %s AS {keep.Type}', wesley_found.name);" : "NULL;";
        return $"""
            DECLARE wesley_found record;
            BEGIN
              FOR wesley_found IN SELECT objid::regclass AS name, attidentity <> '' AS is_identity, objid FROM pg_depend JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
                WHERE classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass AND deptype IN ('a', 'i') AND attrelid = {ConstraintText.Table(keep.Table)} AND attname = {SqlText.Literal(keep.Column)}
                  AND EXISTS (SELECT FROM pg_class WHERE oid = objid AND relkind = 'S')
              LOOP
                LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE;
                IF wesley_found.is_identity THEN
                  PERFORM set_config('wesley.sequence', wesley_found.name::text, true), set_config('wesley.next', (coalesce(pg_sequence_last_value(wesley_found.objid) + seqincrement, seqstart))::text, true)
                    FROM pg_sequence WHERE seqrelid = wesley_found.objid;
                  ALTER TABLE {table} ALTER COLUMN {SqlText.Identifier(keep.Column)} DROP IDENTITY;
                  EXECUTE format('CREATE SEQUENCE %s START %s', current_setting('wesley.sequence'), current_setting('wesley.next'));
                ELSE
                  PERFORM set_config('wesley.sequence', wesley_found.name::text, true);
                  {whole}
                END IF;
                EXECUTE format('ALTER SEQUENCE %s OWNED BY %s', current_setting('wesley.sequence'), {SqlText.Literal($"{table}.{to}")});
                EXECUTE format('ALTER TABLE %s ALTER COLUMN %s SET DEFAULT nextval(%L)::%s', {SqlText.Literal(table)}, {SqlText.Literal(to)}, current_setting('wesley.sequence'), {SqlText.Literal(keep.Type)});
              END LOOP;
            END;
            """.ReplaceLineEndings("\n");
    }
}
