import type { Backfill } from './backfill.ts';
import type { Database, Queryable } from './database.ts';
import { sqlState } from './errors.ts';
import type { Method } from './method.ts';
import { isPassing, retried } from './retry.ts';
import { prepareTransaction } from './session.ts';
import { writeBySql } from './sql-update.ts';
import type { Range, Walk } from './walk.ts';
import { writeFromTypeScript, type Written } from './write-back.ts';

export interface Batch extends Written {
  readonly range: Range;
}

/** Where the walk stands; `locate` and `advance` run in the transaction of the rows. */
export interface Progress {
  locate(tx: Queryable, size: number): Promise<Range | null>;
  advance(tx: Queryable, range: Range, rows: number): Promise<void>;
}

/** Values the database refuses and locks that do not go away; anything else is a fault of the script or the server. */
export function isRowFault(error: unknown): boolean {
  return isPassing(error) || /^2[23]/.test(sqlState(error) ?? '');
}

/** One range in one transaction: rows and cursor are committed together or not at all. Null at the end of the walk. */
export function writeBatch(database: Database, backfill: Backfill, method: Method, walk: Walk, progress: Progress, size: number): Promise<Batch | null> {
  return retried(() => database.transaction(async (tx) => {
    await prepareTransaction(tx, 'READ WRITE');
    const range = await progress.locate(tx, size);
    if (range === null) return null;
    const inTypeScript = method.computed.length + method.selected.length > 0;
    const written: Written = inTypeScript
      ? await writeFromTypeScript(tx, backfill, method, walk, range)
      : { rows: await writeBySql(tx, backfill, walk, range), failed: new Map() };
    await progress.advance(tx, range, written.rows);
    return { ...written, range };
  }));
}

/** Leaves a range as it is and goes on; the sweep comes back to it. */
export function skipBatch(database: Database, progress: Progress, size: number): Promise<Range | null> {
  return retried(() => database.transaction(async (tx) => {
    await prepareTransaction(tx, 'READ WRITE');
    const range = await progress.locate(tx, size);
    if (range !== null) await progress.advance(tx, range, 0);
    return range;
  }));
}
