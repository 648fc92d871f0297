import type { Backfill } from './backfill.ts';
import type { Database } from './database.ts';
import { explain } from './dry-run.ts';
import { EXIT, type Event, type Outcome, type Report } from './events.ts';
import { execute } from './execute.ts';
import { fingerprint } from './fingerprint.ts';
import { inspect, isComplete } from './inspection.ts';
import { methodOf } from './method.ts';
import { countPending, type Pending } from './pending.ts';
import { unmetPreconditions } from './preconditions.ts';
import { prepareTransaction } from './session.ts';
import { changedScript, storedRun } from './start.ts';
import { VERSION } from './version.ts';
import { walkOf } from './walk.ts';

export interface RunOptions {
  /** False is a dry run, which writes nothing. */
  readonly execute?: boolean;
  /** Rows a range at most; 1,000 when not given. */
  readonly batch?: number;
  readonly adopt?: boolean;
  readonly writersFill?: boolean;
  readonly scriptSha256?: string;
  /** An AbortSignal; the batch at hand is finished. */
  readonly signal?: { readonly aborted: boolean };
  readonly onEvent?: (event: Event) => void;
}

export type Finish = (outcome: Outcome, end?: Partial<Pick<Report, 'rows' | 'pending' | 'messages' | 'keys'>>) => Report;

type Look = { readonly complete: true } | { readonly complete: false; readonly unmet: readonly string[]; readonly pending: Pending | null };

/** Runs one backfill to its end, or until told to stop. Problems that are the data's or the plan's end in the report. */
export async function run(backfill: Backfill, database: Database, options: RunOptions = {}): Promise<Report> {
  const { id } = backfill;
  const emit = options.onEvent ?? (() => undefined);
  const walk = walkOf(backfill.before);
  const method = methodOf(backfill);
  const batch = options.batch ?? 1000;
  const finish: Finish = (outcome, end = {}) => {
    const report: Report = { event: 'report', id, outcome, exitCode: EXIT[outcome], rows: 0, pending: null, messages: [], keys: [], ...end };
    emit(report);
    return report;
  };
  const review = backfill.fills.filter((fill) => fill.review !== undefined).map((fill) => fill.column);
  emit({ event: 'start', id, version: VERSION, table: backfill.before.table, execute: options.execute === true, review });

  const look = await database.transaction(async (tx): Promise<Look> => {
    await prepareTransaction(tx, 'READ ONLY');
    const found = await inspect(tx, backfill);
    if (await isComplete(tx, backfill, found)) return { complete: true };
    const unmet = await unmetPreconditions(tx, backfill, found, options.writersFill === true);
    return { complete: false, unmet, pending: unmet.length > 0 ? null : await countPending(tx, backfill) };
  });
  if (look.complete) return finish('already-complete', { pending: 0, messages: ['already complete'] });
  if (look.pending === null) return finish('refused', { messages: look.unmet });
  emit({ event: 'pending', id, rows: look.pending.rows, byColumn: look.pending.byColumn });

  const scriptSha256 = options.scriptSha256 ?? fingerprint(backfill);
  const changed = changedScript(await storedRun(database, backfill), scriptSha256, options.adopt === true);
  if (changed !== null) return finish('refused', { pending: look.pending.rows, messages: [changed] });
  if (options.execute === true) {
    const stopped = (): boolean => options.signal?.aborted === true;
    return execute(database, backfill, { walk, method, batch, scriptSha256, stopped, emit, finish });
  }
  await database.transaction(async (tx) => {
    await prepareTransaction(tx, 'READ ONLY');
    await explain(tx, backfill, method, walk, batch, emit);
  });
  return finish('dry-run', { pending: look.pending.rows, messages: ['nothing was written; --execute writes'] });
}
