import { pendingOf } from '../script-runtime/assignments.ts';
import { kindOf } from '../database-runtime/errors.ts';
import type { Job } from './job.ts';
import type { Leases } from './lease.ts';
import { inTypeScript } from '../script-runtime/method.ts';
import { now } from '../database-runtime/node.ts';
import type { Pace } from './pace.ts';
import { publicError } from '../script-runtime/privacy.ts';
import { backoff } from '../database-runtime/retry.ts';
import { readStatement, rowsOf, type ReadRows } from './read-rows.ts';
import { writeSettings } from './session.ts';
import { reach, sqlUpdate } from './sql-update.ts';
import { nameOfRow, type Cursor, type Span, type Walk } from './walk.ts';
import { namesOf, prepare, writeBack, type Prepared, type Written } from './write-back.ts';

// Beside the rows handed over, any other join would visit the range once for each of them.
const HASH_JOIN = { 'enable_nestloop': 'off', 'enable_mergejoin': 'off' };

// Enough for a lock on the whole table to pass; every attempt waits up to two seconds.
const MOST_ATTEMPTS = 60;

/** A span of one stripe: what a statement writes. */
export interface Visit {
  readonly span: Span;
  readonly stripe: number;
  /** Learns from how long it takes. */
  readonly pace: Pace;
}

/** The statement that writes the rows of a visit, or null where there are none. */
interface Ready extends Prepared {
  readonly statement: string | null;
}

/** Writes spans of one shard, each in a transaction of its own, and deals with what goes wrong. */
export class Batches {
  private readonly job: Job;
  private readonly walk: Walk;
  private readonly leases: Leases;
  private readonly shard: number;
  /** Rows of this window that failed; later stripes leave them alone. */
  private places: string[] = [];
  /** What was made ready while the server wrote the span before. */
  private ahead: Ready | null = null;
  private readonly repeated: boolean;

  constructor(job: Job, walk: Walk, leases: Leases, shard: number, repeated: boolean) {
    this.job = job;
    this.walk = walk;
    this.leases = leases;
    this.shard = shard;
    this.repeated = repeated;
  }

  forgetPlaces(): void {
    this.places = [];
  }

  /** With a cursor, it moves in the transaction of the rows; true when it did. `next` is what will be written after this. */
  async write(visit: Visit, cursor: Cursor | null, next: Visit | null): Promise<boolean> {
    const { job } = this;
    let locked = false;
    for (let attempt = 1; ; attempt++) {
      try {
        const written = await this.attempt(this.within(visit, locked), cursor, next);
        job.tally.took(written.milliseconds);
        visit.pace.took(visit.span.units, written.milliseconds);
        job.tally.rows += written.rows;
        job.tally.unsettled += written.lost;
        for (const failure of written.failed) await job.fail(failure);
        return cursor !== null;
      } catch (error) {
        const kind = kindOf(error);
        if (kind === 'fatal' || attempt >= MOST_ATTEMPTS) throw error;
        job.tally.retries++;
        const splits = kind === 'row' || kind === 'timeout';
        // Give way twice, then take the rows that nobody holds; the sweep comes for the others.
        const skips = !splits && kind !== 'connection' && attempt > 2 && !locked;
        job.emit({ event: 'retry', id: job.id, reason: publicError(job.backfill, error), what: splits ? 'smaller' : skips ? 'skip-locked' : 'again' });
        if (splits) {
          visit.pace.halve();
          await this.halves(visit, error);
          return false;
        }
        if (skips) {
          locked = true;
          job.tally.unsettled++;
          continue;
        }
        await backoff(Math.min(attempt, 6));
        await this.leases.renew(this.shard);
      }
    }
  }

  private within({ span, stripe }: Visit, locked = false): string {
    return reach(this.job.backfill, this.walk, span, stripe, { locked, places: this.places });
  }

  private async attempt(within: string, cursor: Cursor | null, next: Visit | null): Promise<Written> {
    if (inTypeScript(this.job.method)) return this.compareAndSet(within, cursor, next);
    const begun = now();
    const rows = await this.commit(sqlUpdate(this.job.backfill, this.walk, within, this.repeated), cursor);
    return { rows, lost: 0, failed: [], milliseconds: now() - begun };
  }

  private async compareAndSet(within: string, cursor: Cursor | null, next: Visit | null): Promise<Written> {
    const { backfill, look } = this.job;
    // What was read ahead is as good as what is read now: each row is compared with its version again. After a failure it is read anew.
    const ahead = this.ahead;
    this.ahead = null;
    const { statement, read, offered, failed } = ahead?.read.within === within ? ahead : this.ready(await this.read(within));
    const readsNext = next === null ? null : this.read(this.within(next));
    // With a session to spare the server reads while it writes; otherwise before.
    if (!this.job.readsBeside) await readsNext;
    const begun = now();
    // While the server writes, this process would be idle. What cannot be read now will be when it is needed.
    const [[rows, milliseconds], early] = await Promise.all([
      this.commit(statement, cursor, HASH_JOIN).then((count) => [count, now() - begun] as const),
      readsNext === null ? null : readsNext.then((found) => this.ready(found), () => null),
    ]);
    this.ahead = early;
    const named = failed.size === 0 ? new Map<number, string>() : await look((tx) => namesOf(tx, backfill, this.walk, read, [...failed.keys()]));
    const failures = [...failed].flatMap(([i, error]) => (named.has(i) ? [{ row: named.get(i) ?? '', error }] : []));
    return { rows, lost: Math.max(0, offered - rows), failed: failures, milliseconds };
  }

  private ready(read: ReadRows): Ready {
    const { backfill, method } = this.job;
    const prepared = prepare(backfill, method, read);
    const given = [...read.tokens, ...(this.walk.comparesVersion ? [] : read.columns), ...prepared.values];
    return { ...prepared, statement: read.count === 0 ? null : writeBack(backfill, method, this.walk, read.within, given) };
  }

  /** In one trip, or where the cursor moves with the rows, in one transaction. How many rows were written. */
  private async commit(statement: string | null, cursor: Cursor | null, planning: Readonly<Record<string, string>> = {}): Promise<number> {
    const { database, timeoutMs } = this.job;
    const settings = writeSettings(timeoutMs, planning);
    if (cursor === null) return statement === null ? 0 : (await database.together([...settings, statement])).count;
    return database.transaction(async (tx) => {
      const rows = statement === null ? 0 : (await tx.query(statement)).count;
      this.leases.confirm((await tx.query(this.leases.move(this.shard, cursor))).count);
      return rows;
    }, settings);
  }

  private async read(within: string): Promise<ReadRows> {
    const { backfill, method, database, timeoutMs } = this.job;
    return rowsOf(within, await database.together([...writeSettings(timeoutMs), readStatement(backfill, method, this.walk, within)]));
  }

  /** Halving finds the row that stops the others; alone, it is passed over and recorded. */
  private async halves(visit: Visit, error: unknown): Promise<void> {
    const parts = await this.walk.split(this.job.look, visit.span);
    if (parts !== null) {
      for (const part of parts) {
        await this.leases.renew(this.shard);
        await this.write({ ...visit, span: part }, null, null);
      }
      return;
    }
    const { backfill } = this.job;
    const { rows } = await this.job.look((tx) => tx.query(
      `SELECT ${nameOfRow(backfill.before)} AS name, ${this.walk.comparesVersion ? `${this.walk.tokens[0]?.sql}::text` : 'NULL::text'} AS place`
      + ` FROM ${this.walk.relation} WHERE ${this.walk.where(visit.span, visit.stripe)} AND ${pendingOf(backfill.fills)}`));
    for (const row of rows) {
      if (typeof row['place'] === 'string') this.places.push(row['place']);
      await this.job.fail({ row: String(row['name']), error });
    }
  }
}
