import { pendingOf } from '../script-runtime/assignments.ts';
import type { Backfill } from '../script-runtime/backfill.ts';
import type { Queryable } from '../database-runtime/database.ts';
import { quote } from '../database-runtime/sql-text.ts';
import { nameOfRow } from '../backfill-runtime/walk.ts';

export interface Pending {
  /** Rows in which any value is missing. */
  readonly rows: number;
  /** Rows in which a value is missing that must not be null after the switch. */
  readonly blocking: number;
  readonly byColumn: { readonly [column: string]: number };
}

/** A computed value of a nullable column may rightly be null, so such a row holds nothing up. */
function requiredPending(backfill: Backfill): string {
  const required = backfill.fills.filter((fill) => backfill.after.columns[fill.column]?.nullable === false);
  return required.length === 0 ? 'false' : pendingOf(required);
}

export async function countPending(tx: Queryable, backfill: Backfill): Promise<Pending> {
  const { fills, before } = backfill;
  const counts = fills.map((fill, i) => `count(*) FILTER (WHERE ${fill.pending})::text AS c${i}`);
  const { rows } = await tx.query(
    `SELECT count(*)::text AS rows, count(*) FILTER (WHERE ${requiredPending(backfill)})::text AS blocking,`
    + ` ${counts.join(', ')} FROM ${quote(before.table)} WHERE ${pendingOf(fills)}`);
  const found = rows[0] ?? {};
  return {
    rows: Number(found['rows']),
    blocking: Number(found['blocking']),
    byColumn: Object.fromEntries(fills.map((fill, i) => [fill.column, Number(found[`c${i}`])])),
  };
}

/** Ends at the first row that waits, so it is a scan only where none does. */
export async function anyPending(tx: Queryable, backfill: Backfill): Promise<boolean> {
  const { rows } = await tx.query(`SELECT EXISTS (SELECT FROM ${quote(backfill.before.table)} WHERE ${pendingOf(backfill.fills)})::text AS found`);
  return rows[0]?.['found'] === 'true';
}

/** Names of rows that hold the switch up. */
export async function samplePending(tx: Queryable, backfill: Backfill, limit: number): Promise<readonly string[]> {
  const { rows } = await tx.query(
    `SELECT ${nameOfRow(backfill.before)} AS name FROM ${quote(backfill.before.table)} WHERE ${requiredPending(backfill)} LIMIT ${limit}`);
  return rows.map((row) => String(row['name']));
}
