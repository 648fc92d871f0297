import type { Backfill } from '../script-runtime/backfill.ts';
import type { Database } from '../database-runtime/database.ts';
import { inspect, type Inspection } from '../inspection-runtime/inspection.ts';
import type { Job } from './job.ts';
import { Leases } from './lease.ts';
import { now, pause } from '../database-runtime/node.ts';
import { runPass } from './pass.ts';
import { countPending, samplePending } from '../inspection-runtime/pending.ts';
import { onState, reading } from './session.ts';
import { createState, readRun, runId, SWEEP, writeRun, type Shard } from './state.ts';
import { walksOf } from './walk.ts';

// A sweep that always finds new rows runs after writers that do not fill them; it must not run for ever.
const MOST_SWEEPS = 20;
// How long the sweep waits for rows that another transaction holds.
const LOCK_PATIENCE_MS = 60_000;
const MOST_RECORDED = 1000;

/** Goes on with the stored run, or plans one: also where its cursors have lost their meaning or its script was adopted. */
export async function startRun(database: Database, backfill: Backfill, found: Inspection, scriptSha256: string, shards: number): Promise<readonly Shard[]> {
  const walks = walksOf(backfill, found);
  const pages = walks.reduce((sum, { leaf }) => sum + leaf.pages, 0);
  const planned: Omit<Shard, 'cursor' | 'done'>[] = [{ shard: SWEEP, relation: backfill.before.table, epoch: '', after: null, upto: [] }];
  for (const walk of walks) {
    const share = Math.max(1, Math.round((shards * walk.leaf.pages) / Math.max(1, pages)));
    for (const span of await walk.shards((work) => reading(database, work), share)) {
      planned.push({ shard: planned.length, relation: walk.leaf.name, epoch: walk.epoch, after: span.after, upto: span.upto });
    }
  }
  const epochs = new Map(walks.map((walk) => [walk.leaf.name, walk.epoch]));
  return onState(database, async (tx) => {
    await createState(tx);
    const stored = await readRun(tx, backfill);
    const valid = stored !== null && stored.scriptSha256 === scriptSha256
      && stored.shards.every(({ shard, done, relation, epoch }) => shard === SWEEP || done || epochs.get(relation) === epoch);
    if (!valid) await writeRun(tx, backfill, scriptSha256, planned);
    else await tx.query(`UPDATE wesley.backfill_shard SET done = false WHERE run_id = $1::text AND shard = ${SWEEP} AND done`, [runId(backfill)]);
    return (await readRun(tx, backfill))?.shards ?? [];
  });
}

/** Passes until one changes nothing: rows inserted or moved behind the cursor, or held by others, are found by these alone. */
async function sweep(job: Job, leases: Leases, { walksPages }: Inspection): Promise<boolean> {
  const { backfill, tally } = job;
  let wrote = now();
  for (let pass = 1; pass <= MOST_SWEEPS; ) {
    // A look at every row, so it is the last word too.
    job.left = await job.look((tx) => countPending(tx, backfill));
    if (job.left.rows === 0) break;
    job.left = null;
    await job.forgetFailures();
    const before = tally.rows;
    tally.unsettled = 0;
    for (const walk of walksOf(backfill, { ...await job.look((tx) => inspect(tx, backfill)), walksPages }, false)) {
      for (const span of await walk.shards(job.look, 1)) {
        if (!(await runPass(job, leases, { walk, phase: 'sweep', shard: { shard: SWEEP, cursor: null, ...span } }))) return false;
      }
    }
    if (tally.rows > before) {
      wrote = now();
      pass++;
    } else if (tally.unsettled === 0 || now() - wrote > LOCK_PATIENCE_MS) break;
    else await pause(200);
  }
  const { rows } = await job.look((tx) => tx.query('SELECT row_key AS key FROM wesley.backfill_failure WHERE run_id = $1::text', [runId(backfill)]));
  const recorded = new Set(rows.map(({ key }) => String(key)));
  for (const row of job.left === null ? await job.look((tx) => samplePending(tx, backfill, MOST_RECORDED)) : []) {
    if (!recorded.has(row)) await job.fail({ row, error: new Error('the value is null, or something kept the row from being written') });
  }
  return true;
}

/** One worker: takes what is free until nothing is left. False when it was told to stop. */
export async function work(job: Job, found: Inspection, only: number | undefined): Promise<boolean> {
  const leases = new Leases(job.database, job.backfill, job.options.leaseSeconds);
  const walks = new Map(walksOf(job.backfill, found).map((walk) => [walk.leaf.name, walk]));
  for (let waits = 0; !job.stopped(); ) {
    // Before the look at what is free, so that a shard which becomes free meanwhile is not missed.
    const { promise: released } = job.released;
    const { shard, open } = await leases.claim(only);
    if (open === 0) return true;
    if (shard === null) {
      if (waits++ === 5) job.emit({ event: 'waiting', id: job.id, shards: open });
      await Promise.race([pause(100 + 50 * Math.min(waits, 10)), released]);
      continue;
    }
    let ended = false;
    try {
      const walk = walks.get(shard.relation);
      if (shard.shard === SWEEP) ended = await sweep(job, leases, found);
      // A leaf that is gone took its rows with it, or the sweep finds them elsewhere.
      else ended = walk === undefined || await runPass(job, leases, { walk, phase: 'walk', shard });
    } finally {
      await leases.release(shard.shard, ended).catch(() => undefined);
      job.release();
    }
    if (!ended) return false;
  }
  return false;
}
