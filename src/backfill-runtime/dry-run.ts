import type { Backfill } from './backfill.ts';
import type { Queryable } from './database.ts';
import type { Event } from './events.ts';
import type { Method } from './method.ts';
import { readStatement } from './read-rows.ts';
import { sqlUpdate } from './sql-update.ts';
import type { Statement } from './statement.ts';
import type { Walk } from './walk.ts';
import { writeBack } from './write-back.ts';

/** Shows each statement over the first range with its plan; the transaction is read-only, so nothing can be written. */
export async function explain(tx: Queryable, backfill: Backfill, method: Method, walk: Walk, batch: number, emit: (event: Event) => void): Promise<void> {
  const bound = await walk.bound(tx);
  const upto = bound === null ? null : await walk.next(tx, null, bound, batch, null);
  if (upto === null) return;
  const range = { after: null, upto };
  const inTypeScript = method.computed.length + method.selected.length > 0;
  const statements: readonly Statement[] = inTypeScript
    ? [readStatement(backfill, method, walk, range), writeBack(backfill, method, walk, range, [])]
    : [sqlUpdate(backfill, walk, range)];
  for (const { sql, parameters } of statements) {
    const { rows } = await tx.query(`EXPLAIN (COSTS OFF, VERBOSE OFF) ${sql}`, parameters);
    const plan = rows.map((row) => String(row['QUERY PLAN']));
    // A plan shows the parameters of the range, which are keys; nodes alone say enough.
    emit({ event: 'statement', id: backfill.id, sql, plan: plan.filter((line) => !/^\s*(?:[A-Z]\w* )*(?:Cond|Filter|Output):/.test(line)) });
  }
}
