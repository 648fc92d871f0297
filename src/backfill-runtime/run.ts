import type { Backfill } from '../script-runtime/backfill.ts';
import { Company } from './company.ts';
import type { Database } from '../database-runtime/database.ts';
import { estimate, explain, notesOf } from '../inspection-runtime/dry-run.ts';
import { LostLease, TooManyFailures, UsageError } from '../database-runtime/errors.ts';
import { EXIT, type Event, type Outcome, type Report } from '../script-runtime/events.ts';
import { startRun, work } from './execute.ts';
import { fingerprint } from '../script-runtime/fingerprint.ts';
import { inspect, isComplete, type Inspection } from '../inspection-runtime/inspection.ts';
import { Job, type JobOptions } from './job.ts';
import { methodOf, type Method } from '../script-runtime/method.ts';
import { WINDOW } from './page-walk.ts';
import { anyPending, countPending, type Pending } from '../inspection-runtime/pending.ts';
import { unmetPreconditions } from '../inspection-runtime/preconditions.ts';
import { publicKey } from '../script-runtime/privacy.ts';
import { reading } from './session.ts';
import { readRun, runId, stateExists, SWEEP } from './state.ts';
import { Tally } from './tally.ts';
import { questionsOf, Throttle, type ThrottleOptions } from './throttle.ts';
import { VERSION } from '../script-runtime/version.ts';

export interface RunOptions extends Partial<JobOptions>, ThrottleOptions {
  /** False is a dry run, which writes nothing. */
  readonly execute?: boolean;
  /** Sessions that work at once; at most as many as the database has. */
  readonly workers?: number;
  /** Parts of a run that is planned now, which any worker on any machine may take; when not given, one for one worker and several for each of more. */
  readonly shards?: number;
  /** Only this shard, from 1 on, and no sweep: for the jobs of a queue. */
  readonly shard?: number;
  /** `keys` where pages must not be walked, as on a distributed table; else what the server and the table allow. */
  readonly walk?: 'pages' | 'keys';
  readonly adopt?: boolean;
  readonly writersFill?: boolean;
  readonly scriptSha256?: string;
  /** An AbortSignal; the statement at hand is finished. */
  readonly signal?: { readonly aborted: boolean };
  readonly onEvent?: (event: Event) => void;
}

type Look = { readonly found: Inspection; readonly complete: boolean; readonly unmet: readonly string[]; readonly pending: Pending | null; readonly idle: boolean; readonly changed: string | null };

const MOST_KEYS = 10;
// Longer statements are no faster, and whoever waits for one of their rows waits longer.
const TARGET_MS = 10;

/** Why a stored run may not be continued by this script; null when it may. */
function changedScript(stored: string | undefined, scriptSha256: string): string | null {
  if (stored === undefined || stored === scriptSha256) return null;
  return `The script changed since this run was started (then ${stored.slice(0, 12)}, now ${scriptSha256.slice(0, 12)}).`
    + ' Restore it, or start the walk anew with the changed one: --adopt.';
}

async function lookAround(database: Database, company: Company, backfill: Backfill, scriptSha256: string, options: RunOptions): Promise<Look> {
  await company.look();
  return reading(database, async (tx) => {
    const seen = await inspect(tx, backfill);
    const found = { ...seen, walksPages: seen.walksPages && options.walk !== 'keys' };
    const nothing = { found, complete: false, unmet: [], pending: null, idle: false, changed: null };
    if (await isComplete(tx, backfill, found)) return { ...nothing, complete: true };
    const unmet = await unmetPreconditions(tx, backfill, found, options.writersFill === true);
    if (unmet.length > 0) return { ...nothing, unmet };
    const stored = (await stateExists(tx)) ? await readRun(tx, backfill) : null;
    const changed = options.adopt === true ? null : changedScript(stored?.scriptSha256, scriptSha256);
    // Counting all is for a person; a run only needs to know whether there is any.
    const pending = options.execute === true ? null : await countPending(tx, backfill);
    const idle = pending === null ? !(await anyPending(tx, backfill)) : pending.rows === 0;
    return { ...nothing, changed, pending, idle: idle && (options.shard === undefined) };
  }, company.present);
}

/** Plans a run, or finds the one that is stored, and tells its shards: each is the job of a queue. */
export async function planShards(backfill: Backfill, database: Database, options: Pick<RunOptions, 'shards' | 'walk' | 'writersFill' | 'scriptSha256' | 'adopt'> = {}): Promise<readonly number[]> {
  const scriptSha256 = options.scriptSha256 ?? fingerprint(backfill);
  const { found, unmet, changed } = await lookAround(database, new Company(database), backfill, scriptSha256, { ...options, execute: true });
  const why = [...unmet, ...(changed === null ? [] : [changed])];
  if (why.length > 0) throw new UsageError(why.join(' '));
  const shards = await startRun(database, backfill, found, scriptSha256, options.shards ?? 1);
  return shards.map(({ shard }) => shard).filter((shard) => shard !== SWEEP);
}

/** Runs one backfill to its end, or until told to stop. Problems that are the data's or the plan's end in the report. */
export async function run(backfill: Backfill, database: Database, options: RunOptions = {}): Promise<Report> {
  const { id } = backfill;
  const emit = options.onEvent ?? (() => undefined);
  const method = methodOf(backfill);
  const finish = (outcome: Outcome, end: Partial<Report> = {}): Report => {
    const report: Report = { event: 'report', id, outcome, exitCode: EXIT[outcome], rows: 0, pending: null, swept: 0, failed: 0, messages: [], keys: [], timing: null, ...end };
    emit(report);
    return report;
  };
  const review = backfill.fills.filter((fill) => fill.review !== undefined).map((fill) => fill.column);
  emit({ event: 'start', id, version: VERSION, table: backfill.before.table, execute: options.execute === true, review });

  const scriptSha256 = options.scriptSha256 ?? fingerprint(backfill);
  const company = new Company(database);
  const { found, complete, unmet, pending, idle, changed } = await lookAround(database, company, backfill, scriptSha256, options);
  if (complete) return finish('already-complete', { pending: 0, messages: ['already complete'] });
  if (unmet.length > 0) return finish('refused', { messages: unmet });
  if (pending !== null) emit({ event: 'pending', id, rows: pending.rows, byColumn: pending.byColumn, estimatedSeconds: estimate(pending.rows) });
  if (changed !== null) return finish('refused', { messages: [changed] });
  if (options.execute !== true) {
    const barriers = new Set(backfill.fills.flatMap(({ barrier }) => (barrier.kind === 'trigger' ? [barrier.name] : [])));
    for (const text of notesOf(backfill, found, barriers)) emit({ event: 'note', id, text });
    await reading(database, (tx) => explain(tx, backfill, method, found, options.batch ?? 1000, emit));
    return finish('dry-run', { pending: pending?.rows ?? null, messages: ['nothing was written; --execute writes'] });
  }
  return idle ? finish('nothing-to-do', { pending: 0 }) : execute(backfill, database, company, method, found, scriptSha256, options, finish);
}

async function execute(
  backfill: Backfill, database: Database, company: Company, method: Method, found: Inspection, scriptSha256: string, options: RunOptions,
  finish: (outcome: Outcome, end: Partial<Report>) => Report): Promise<Report> {
  const workers = Math.max(1, Math.min(options.workers ?? 1, database.sessions));
  const pages = found.leaves.reduce((sum, leaf) => sum + leaf.pages, 0);
  // Several for each worker, so that none is idle long while another does the last one, but none shorter than a window.
  const parts = workers === 1 ? 1 : Math.max(workers, Math.min(4 * workers, Math.floor(pages / WINDOW)));
  const shards = await startRun(database, backfill, found, scriptSha256, options.shards ?? parts);
  const open = shards.filter(({ shard, done }) => shard !== SWEEP && !done);
  let failed = false;
  const job = new Job({
    backfill, method, database, company, emit: options.onEvent ?? (() => undefined),
    options: {
      batch: options.batch ?? 50_000, targetMs: options.targetMs ?? TARGET_MS, pauseShare: options.pauseShare ?? null,
      maxFailures: options.maxFailures ?? Infinity, leaseSeconds: options.leaseSeconds ?? 30,
    },
    tally: new Tally(pages * (open.length / Math.max(1, shards.length - 1))),
    throttle: new Throttle(database, questionsOf(options)),
    stopped: () => failed || options.signal?.aborted === true,
    // Several workers keep each other's processors busy already.
    readsBeside: workers === 1 && database.sessions > 1,
  });
  const ends = await Promise.allSettled(Array.from({ length: workers }, async () => {
    try {
      return await work(job, found, options.shard);
    } catch (error) {
      failed = true;
      throw error;
    }
  }));
  const { rows, swept } = job.tally;
  const end = { rows, swept, timing: job.tally.timing() };
  const error: unknown = ends.find((one) => one.status === 'rejected')?.reason;
  if (error instanceof LostLease) return finish('lost-lease', { ...end, messages: [`${error.message}; run the script again to help it`] });
  if (error !== undefined && !(error instanceof TooManyFailures)) throw error;
  const { failures, pending } = await job.look(async (tx) => ({
    failures: (await tx.query('SELECT row_key AS key FROM wesley.backfill_failure WHERE run_id = $1::text ORDER BY failed_at', [runId(backfill)])).rows.map(({ key }) => String(key)),
    pending: options.shard === undefined ? job.left ?? await countPending(tx, backfill) : null,
  }));
  const told = { ...end, failed: failures.length, keys: failures.slice(0, MOST_KEYS).map((name) => publicKey(backfill, name)), pending: pending?.rows ?? null };
  if (error instanceof TooManyFailures) return finish('failed', { ...told, messages: [error.message] });
  if (ends.some((one) => one.status === 'fulfilled' && !one.value)) return finish('paused', told);
  if (failures.length > 0 || (pending?.blocking ?? 0) > 0) {
    return finish('failed', { ...told, messages: [`${failures.length} rows could not be filled: SELECT * FROM wesley.backfill_failure; correct them and run the script again`] });
  }
  return finish(rows === 0 ? 'nothing-to-do' : 'done', told);
}
