import type { Backfill } from './backfill.ts';
import type { Database } from './database.ts';
import type { Event, Report } from './events.ts';
import type { Method } from './method.ts';
import { runPass } from './pass.ts';
import { countPending, samplePending, type Pending } from './pending.ts';
import { publicKey } from './privacy.ts';
import { storedProgress, sweepProgress } from './progress.ts';
import type { Finish } from './run.ts';
import { prepareTransaction } from './session.ts';
import { setStatus, startRun } from './start.ts';
import type { Walk } from './walk.ts';

export interface Execution {
  readonly walk: Walk;
  readonly method: Method;
  readonly batch: number;
  readonly scriptSha256: string;
  readonly stopped: () => boolean;
  readonly emit: (event: Event) => void;
  readonly finish: Finish;
}

// A sweep that always finds new rows runs after writers that do not fill them; it must not run for ever.
const MOST_SWEEPS = 20;

/** The walk, then sweeps until nothing is pending: rows inserted or moved behind the cursor are found by these alone. */
export async function execute(database: Database, backfill: Backfill, execution: Execution): Promise<Report> {
  const { walk, method, finish } = execution;
  let total = 0;
  const written = (rows: number): number => (total += rows);
  const look = (): Promise<Pending> => database.transaction(async (tx) => {
    await prepareTransaction(tx, 'READ ONLY');
    return countPending(tx, backfill);
  });

  const state = await startRun(database, backfill, walk, execution.scriptSha256);
  if (state.status === 'walking') {
    const progress = storedProgress(backfill, walk);
    const ended = await runPass(database, backfill, method, walk, progress, { ...execution, phase: 'walk', pass: 0, written });
    if (!ended) return finish('paused', { rows: total });
    await setStatus(database, backfill, 'sweeping');
  }
  let pending = await look();
  for (let pass = 1; pending.rows > 0 && pass <= MOST_SWEEPS; pass++) {
    const before = total;
    const progress = await sweepProgress(database, backfill, walk);
    const ended = await runPass(database, backfill, method, walk, progress, { ...execution, phase: 'sweep', pass, written });
    if (!ended) return finish('paused', { rows: total, pending: pending.rows });
    pending = await look();
    if (total === before) break;
  }
  if (pending.blocking > 0) {
    const keys = await database.transaction(async (tx) => {
      await prepareTransaction(tx, 'READ ONLY');
      return samplePending(tx, backfill, walk);
    });
    return finish('failed', {
      rows: total,
      pending: pending.rows,
      messages: [`${pending.blocking} rows could not be filled and must be before the switch`],
      keys: keys.map((identity) => publicKey(backfill, identity)),
    });
  }
  await setStatus(database, backfill, 'done');
  return finish(total === 0 ? 'nothing-to-do' : 'done', { rows: total, pending: pending.rows });
}
