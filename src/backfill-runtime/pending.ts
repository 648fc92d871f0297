import type { Backfill } from './backfill.ts';
import type { Queryable } from './database.ts';
import { anyOf, quote } from './sql-text.ts';
import type { Walk } from './walk.ts';

export interface Pending {
  /** Rows in which any value is missing. */
  readonly rows: number;
  /** Rows in which a value is missing that must not be null after the switch. */
  readonly blocking: number;
  readonly byColumn: { readonly [column: string]: number };
}

export async function countPending(tx: Queryable, backfill: Backfill): Promise<Pending> {
  const { fills, before } = backfill;
  const required = requiredPending(backfill);
  const counts = fills.map((fill, i) => `count(*) FILTER (WHERE ${fill.pending})::text AS c${i}`);
  const { rows } = await tx.query(
    `SELECT count(*)::text AS rows, count(*) FILTER (WHERE ${required ?? 'false'})::text AS blocking, ${counts.join(', ')}`
    + ` FROM ${quote(before.table)} WHERE ${anyOf(fills.map((fill) => fill.pending))}`);
  const found = rows[0] ?? {};
  return {
    rows: Number(found['rows']),
    blocking: Number(found['blocking']),
    byColumn: Object.fromEntries(fills.map((fill, i) => [fill.column, Number(found[`c${i}`])])),
  };
}

/** A computed value of a nullable column may rightly be null, so such a row holds nothing up. */
function requiredPending(backfill: Backfill): string | null {
  const required = backfill.fills.filter((fill) => backfill.after.columns[fill.column]?.nullable === false);
  return required.length === 0 ? null : anyOf(required.map((fill) => fill.pending));
}

export async function samplePending(tx: Queryable, backfill: Backfill, walk: Walk, limit = 10): Promise<readonly (readonly string[])[]> {
  const keys = walk.identity.map((sql, i) => `${sql} AS k${i}`);
  const { rows } = await tx.query(
    `SELECT ${keys.join(', ')} FROM ${quote(backfill.before.table)} WHERE ${requiredPending(backfill) ?? 'false'} ORDER BY ${walk.order} LIMIT ${limit}`);
  return rows.map((row) => walk.identity.map((_, i) => String(row[`k${i}`])));
}
