import type { Backfill } from './backfill.ts';
import type { Queryable } from './database.ts';
import type { Fill } from './fill.ts';
import { quote } from './sql-text.ts';

export interface ColumnState {
  readonly required: boolean;
  readonly hasDefault: boolean;
  readonly typeOid: string;
}

/** What the database has now, under the table's name before or, once it was renamed, after. */
export interface Inspection {
  readonly table: string | null;
  readonly partitioned: boolean;
  readonly columns: ReadonlyMap<string, ColumnState>;
  readonly triggers: ReadonlySet<string>;
}

export async function inspect(tx: Queryable, backfill: Backfill): Promise<Inspection> {
  const candidates = [backfill.before.table, backfill.after.table];
  for (const table of candidates) {
    const name = quote(table);
    const found = await tx.query('SELECT relkind::text AS kind FROM pg_class WHERE oid = to_regclass($1::text)', [name]);
    if (found.rows[0] === undefined) continue;
    const columns = await tx.query(
      `SELECT attname::text AS name, attnotnull::text AS required, atthasdef::text AS has_default, atttypid::text AS type`
      + ` FROM pg_attribute WHERE attrelid = to_regclass($1::text) AND attnum > 0 AND NOT attisdropped`, [name]);
    const triggers = await tx.query(
      `SELECT tgname::text AS name FROM pg_trigger WHERE tgrelid = to_regclass($1::text) AND NOT tgisinternal AND tgenabled <> 'D'`, [name]);
    return {
      table,
      partitioned: found.rows[0]['kind'] === 'p',
      columns: new Map(columns.rows.map((row) => [String(row['name']), {
        required: row['required'] === 'true', hasDefault: row['has_default'] === 'true', typeOid: String(row['type']),
      }])),
      triggers: new Set(triggers.rows.map((row) => String(row['name']))),
    };
  }
  return { table: null, partitioned: false, columns: new Map(), triggers: new Set() };
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
