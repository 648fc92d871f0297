import type { Backfill } from './backfill.ts';
import { isRowFault, skipBatch, writeBatch, type Progress } from './batch.ts';
import type { Database } from './database.ts';
import type { Event } from './events.ts';
import type { Method } from './method.ts';
import { publicError, publicKey } from './privacy.ts';
import type { Walk } from './walk.ts';

export interface PassOptions {
  readonly batch: number;
  readonly phase: 'walk' | 'sweep';
  readonly pass: number;
  readonly stopped: () => boolean;
  readonly emit: (event: Event) => void;
  readonly written: (rows: number) => number;
}

/** Runs batches to the end of the walk; true when it got there, false when it was told to stop. */
export async function runPass(database: Database, backfill: Backfill, method: Method, walk: Walk, progress: Progress, options: PassOptions): Promise<boolean> {
  const { id } = backfill;
  let size = options.batch;
  const skipped = (identity: readonly string[], error: unknown): void =>
    options.emit({ event: 'skipped', id, key: publicKey(backfill, identity), reason: publicError(backfill, error) });
  for (;;) {
    if (options.stopped()) return false;
    try {
      const batch = await writeBatch(database, backfill, method, walk, progress, size);
      if (batch === null) return true;
      for (const { identity, error } of batch.failed.values()) skipped(identity, error);
      const total = options.written(batch.rows);
      options.emit({ event: 'batch', id, phase: options.phase, pass: options.pass, rows: batch.rows, total, upto: publicKey(backfill, batch.range.upto) });
      size = Math.min(options.batch, size * 2);
    } catch (error) {
      if (!isRowFault(error)) throw error;
      // Halving finds the row that stops the others; alone, it is passed over and told.
      if (size > 1) {
        size = Math.floor(size / 2);
        continue;
      }
      const range = await skipBatch(database, progress, size);
      if (range !== null) skipped(range.upto, error);
    }
  }
}
