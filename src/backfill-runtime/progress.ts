import type { Backfill } from './backfill.ts';
import type { Progress } from './batch.ts';
import type { Database, Queryable } from './database.ts';
import { retried } from './retry.ts';
import { prepareTransaction } from './session.ts';
import { anyOf } from './sql-text.ts';
import { readState, writeState, type RunState } from './state.ts';
import type { Cursor, Range, Walk } from './walk.ts';

/** The walk: its cursor is read and moved under a lock on the run's row, in the transaction of the rows. */
export function storedProgress(backfill: Backfill, walk: Walk): Progress {
  let state: RunState | null = null;
  return {
    async locate(tx: Queryable, size: number): Promise<Range | null> {
      state = await readState(tx, backfill, true);
      if (state === null || state.status !== 'walking' || state.bound === null) return null;
      const upto = await walk.next(tx, state.cursor, state.bound, size, null);
      return upto === null ? null : { after: state.cursor, upto };
    },
    async advance(tx: Queryable, range: Range, rows: number): Promise<void> {
      if (state !== null) await writeState(tx, backfill, { ...state, cursor: range.upto }, rows);
    },
  };
}

/** A sweep: only pending rows, from the start, up to a bound frozen now. Its cursor may be lost, so it is not stored. */
export async function sweepProgress(database: Database, backfill: Backfill, walk: Walk): Promise<Progress> {
  const pending = anyOf(backfill.fills.map((fill) => fill.pending));
  const bound = await retried(() => database.transaction(async (tx) => {
    await prepareTransaction(tx, 'READ ONLY');
    return walk.bound(tx);
  }));
  let cursor: Cursor | null = null;
  return {
    async locate(tx: Queryable, size: number): Promise<Range | null> {
      if (bound === null) return null;
      const upto = await walk.next(tx, cursor, bound, size, pending);
      return upto === null ? null : { after: cursor, upto };
    },
    async advance(_: Queryable, range: Range): Promise<void> {
      // Moved before the commit: a transaction that fails is repeated over the same rows by the next pass.
      cursor = range.upto;
    },
  };
}
