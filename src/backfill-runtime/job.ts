import type { Backfill } from '../script-runtime/backfill.ts';
import type { Company } from './company.ts';
import type { Database } from '../database-runtime/database.ts';
import { TooManyFailures } from '../database-runtime/errors.ts';
import type { Event } from '../script-runtime/events.ts';
import type { Method } from '../script-runtime/method.ts';
import type { Pending } from '../inspection-runtime/pending.ts';
import { pause } from '../database-runtime/node.ts';
import { publicError, publicKey } from '../script-runtime/privacy.ts';
import { retried } from '../database-runtime/retry.ts';
import { onState, reading } from './session.ts';
import { runId, writeFailure } from './state.ts';
import type { Tally } from './tally.ts';
import type { Throttle } from './throttle.ts';
import type { Look } from './walk.ts';
import type { Failure } from './write-back.ts';

export interface JobOptions {
  /** Rows a statement at most. */
  readonly batch: number;
  /** How long a statement should take. */
  readonly targetMs: number;
  /** Pauses as a share of the work before them; where nobody says there are none, and statements are short beside others. */
  readonly pauseShare: number | null;
  readonly maxFailures: number;
  readonly leaseSeconds: number;
}

// So short that who waits for its rows or behind its log hardly notices. Pauses make the run longer and nobody's commit quicker.
const TARGET_BESIDE_OTHERS_MS = 2;

/** What all workers of one process share. */
export class Job {
  readonly backfill: Backfill;
  readonly method: Method;
  readonly database: Database;
  readonly options: JobOptions;
  readonly tally: Tally;
  readonly throttle: Throttle;
  readonly company: Company;
  readonly emit: (event: Event) => void;
  readonly stopped: () => boolean;
  /** Whether there is a second session, on which the one worker reads ahead. */
  readonly readsBeside: boolean;
  readonly look: Look;
  /** What the sweep saw last, where that was nothing: no other worker need look again. */
  left: Pending | null = null;
  /** Settles when a worker of this process lets a shard go. */
  released = Promise.withResolvers<void>();
  private readonly failed = new Set<string>();

  constructor(parts: Pick<Job, 'backfill' | 'method' | 'database' | 'options' | 'tally' | 'throttle' | 'company' | 'emit' | 'stopped' | 'readsBeside'>) {
    this.backfill = parts.backfill;
    this.method = parts.method;
    this.database = parts.database;
    this.options = parts.options;
    this.tally = parts.tally;
    this.throttle = parts.throttle;
    this.company = parts.company;
    this.emit = parts.emit;
    this.stopped = parts.stopped;
    this.readsBeside = parts.readsBeside;
    this.look = (work) => reading(this.database, work, this.company.present);
  }

  release(): void {
    this.released.resolve();
    this.released = Promise.withResolvers();
  }

  get id(): string {
    return this.backfill.id;
  }

  get targetMs(): number {
    const { targetMs, pauseShare } = this.options;
    return pauseShare === null && this.company.present ? Math.min(TARGET_BESIDE_OTHERS_MS, targetMs) : targetMs;
  }

  /** Longer than this a statement never runs, whatever disks and plans do. */
  get timeoutMs(): number {
    return Math.max(1000, 20 * this.options.targetMs);
  }

  /** Records a row without its value; the rest goes on. */
  async fail({ row, error }: Failure): Promise<void> {
    const reason = publicError(this.backfill, error);
    await onState(this.database, (tx) => writeFailure(tx, this.backfill, row, reason));
    if (!this.failed.has(row)) this.emit({ event: 'failed-row', id: this.id, key: publicKey(this.backfill, row), reason });
    this.failed.add(row);
    if (this.failed.size > this.options.maxFailures) throw new TooManyFailures(`stopped: more than ${this.options.maxFailures} rows failed (--max-failures)`);
  }

  /** A sweep visits every row that waits, so it finds the failures that are left anew. */
  async forgetFailures(): Promise<void> {
    await retried(() => this.database.query('DELETE FROM wesley.backfill_failure WHERE run_id = $1::text', [runId(this.backfill)]));
  }

  /** Waits while a probe says so, with a sign of life now and then. */
  async mayGoOn(renew: () => Promise<void>): Promise<void> {
    await this.company.look();
    for (let told: string | null = null; !this.stopped(); ) {
      const reason = await this.throttle.reason();
      if (reason === null) return;
      if (reason !== told) this.emit({ event: 'throttled', id: this.id, reason });
      told = reason;
      await renew();
      await pause(250);
    }
  }
}
