import type { Backfill } from '../script-runtime/backfill.ts';
import type { Queryable } from '../database-runtime/database.ts';
import type { Fill } from '../script-runtime/fill.ts';
import { quote } from '../database-runtime/sql-text.ts';
import type { Leaf } from '../backfill-runtime/walk.ts';

export interface ColumnState {
  readonly required: boolean;
  readonly hasDefault: boolean;
  readonly typeOid: string;
  /** Computed by the database itself; nobody else can write it. */
  readonly generated: boolean;
  /** In the key, an expression or the predicate of an index, so that no update of it stays on its page. */
  readonly indexed: boolean;
  readonly partitions: boolean;
  readonly writable: boolean;
}

/** What the database has now, under the table's name before or, once it was renamed, after. */
export interface Inspection {
  readonly table: string | null;
  /** As `pg_class.relkind` and `pg_am.amname` say it. */
  readonly kind: string;
  readonly leaves: readonly (Leaf & { readonly kind: string; readonly method: string })[];
  readonly columns: ReadonlyMap<string, ColumnState>;
  readonly triggers: ReadonlySet<string>;
  /** Triggers that fire for every row written. */
  readonly firing: readonly string[];
  readonly rules: readonly string[];
  readonly hidesRows: boolean;
  readonly readOnly: boolean;
  readonly role: string;
  readonly readable: boolean;
  /** PostgreSQL itself from 14 on: page ranges are scanned alone, and a place can be hashed. */
  readonly walksPages: boolean;
}

const TREE = 'WITH RECURSIVE tree(oid) AS (SELECT to_regclass($1::text)::oid UNION SELECT inhrelid FROM pg_inherits JOIN tree ON inhparent = tree.oid)';

const TABLE = `SELECT relkind::text AS kind, current_user::text AS role, pg_is_in_recovery()::text AS read_only, row_security_active(oid)::text AS hides,
  has_table_privilege(oid, 'SELECT')::text AS readable,
  (SELECT string_agg(tgname::text, ', ' ORDER BY tgname) FROM pg_trigger WHERE tgrelid = c.oid AND NOT tgisinternal AND tgenabled IN ('O', 'A') AND tgtype & 17 = 17) AS firing,
  (SELECT string_agg(rulename::text, ', ' ORDER BY rulename) FROM pg_rewrite WHERE ev_class = c.oid AND ev_type = '2') AS rules,
  (current_setting('server_version_num')::int >= 140000 AND version() LIKE 'PostgreSQL%' AND to_regproc('hashtid') IS NOT NULL)::text AS pages
  FROM pg_class AS c WHERE oid = to_regclass($1::text)`;

const COLUMNS = `SELECT attname::text AS name, attnotnull::text AS required, atthasdef::text AS has_default, atttypid::text AS type,
  (attgenerated <> '' OR attidentity = 'a')::text AS generated, has_column_privilege(attrelid, attnum, 'UPDATE')::text AS writable,
  (EXISTS (SELECT FROM pg_index WHERE indrelid = attrelid AND attnum = ANY (indkey)) OR EXISTS (SELECT FROM pg_depend JOIN pg_index ON indexrelid = objid
    WHERE classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass AND refobjid = attrelid AND refobjsubid = attnum))::text AS indexed,
  EXISTS (SELECT FROM pg_partitioned_table WHERE partrelid = attrelid AND attnum = ANY (partattrs::int2[]))::text AS partitions
  FROM pg_attribute WHERE attrelid = to_regclass($1::text) AND attnum > 0 AND NOT attisdropped`;

const LEAVES = `${TREE} SELECT format('%I.%I', nspname, relname) AS name, relkind::text AS kind, coalesce(amname, '') AS method, coalesce(pg_relation_filenode(c.oid)::text, '') AS file,
  (CASE WHEN relkind = 'r' THEN pg_relation_size(c.oid) ELSE 0 END / current_setting('block_size')::bigint)::text AS pages,
  (CASE WHEN relpages > 0 AND reltuples > 0 THEN greatest(1, reltuples / relpages) ELSE 60 END)::text AS density
  FROM tree JOIN pg_class AS c ON c.oid = tree.oid JOIN pg_namespace AS n ON n.oid = relnamespace LEFT JOIN pg_am AS a ON a.oid = relam
  WHERE relkind <> 'p' ORDER BY 1`;

const isTrue = (value: unknown): boolean => value === 'true';
const names = (value: unknown): readonly string[] => (typeof value === 'string' ? value.split(', ') : []);

export async function inspect(tx: Queryable, backfill: Backfill): Promise<Inspection> {
  for (const table of [backfill.before.table, backfill.after.table]) {
    const name = [quote(table)];
    const found = (await tx.query(TABLE, name)).rows[0];
    if (found === undefined) continue;
    const columns = await tx.query(COLUMNS, name);
    const triggers = await tx.query(`SELECT tgname::text AS name FROM pg_trigger WHERE tgrelid = to_regclass($1::text) AND NOT tgisinternal AND tgenabled IN ('O', 'A')`, name);
    const leaves = await tx.query(LEAVES, name);
    return {
      table,
      kind: String(found['kind']),
      role: String(found['role']),
      readOnly: isTrue(found['read_only']),
      hidesRows: isTrue(found['hides']),
      readable: isTrue(found['readable']),
      firing: names(found['firing']),
      rules: names(found['rules']),
      walksPages: isTrue(found['pages']),
      columns: new Map(columns.rows.map((row) => [String(row['name']), {
        required: isTrue(row['required']), hasDefault: isTrue(row['has_default']), typeOid: String(row['type']), generated: isTrue(row['generated']),
        indexed: isTrue(row['indexed']), partitions: isTrue(row['partitions']), writable: isTrue(row['writable']),
      }])),
      triggers: new Set(triggers.rows.map((row) => String(row['name']))),
      leaves: leaves.rows.map((row) => ({
        name: String(row['name']), kind: String(row['kind']), method: String(row['method']), pages: Number(row['pages']), density: Number(row['density']), file: String(row['file']),
      })),
    };
  }
  return {
    table: null, kind: '', role: '', readOnly: false, hidesRows: false, readable: false, firing: [], rules: [], walksPages: false, columns: new Map(), triggers: new Set(), leaves: [],
  };
}

async function hasTargetShape(tx: Queryable, backfill: Backfill, found: Inspection, fill: Fill): Promise<boolean> {
  const column = found.columns.get(fill.column);
  const target = backfill.after.columns[fill.column];
  if (column === undefined || target === undefined) return false;
  if (fill.into !== fill.column && found.columns.has(fill.into)) return false;
  if (!target.nullable && !column.required) return false;
  const { rows } = await tx.query('SELECT coalesce(to_regtype($1::text)::oid::text, $2::text) AS type', [target.sql, column.typeOid]);
  return rows[0]?.['type'] === column.typeOid;
}

/** The switch has happened: every column has its final name, type and constraint, and nothing is pending in it. */
export async function isComplete(tx: Queryable, backfill: Backfill, found: Inspection): Promise<boolean> {
  if (found.table === null) return false;
  for (const fill of backfill.fills) {
    if (!(await hasTargetShape(tx, backfill, found, fill))) return false;
    // The guard of a shadow column names columns that the switch has taken away.
    if (fill.into !== fill.column) continue;
    if (found.table !== backfill.before.table) continue;
    const { rows } = await tx.query(`SELECT EXISTS (SELECT FROM ${quote(found.table)} WHERE ${fill.pending})::text AS pending`);
    if (rows[0]?.['pending'] !== 'false') return false;
  }
  return true;
}
