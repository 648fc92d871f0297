import type { Backfill } from '../script-runtime/backfill.ts';
import type { Database } from '../database-runtime/database.ts';
import { LostLease } from '../database-runtime/errors.ts';
import { uuid } from '../database-runtime/node.ts';
import { retried } from '../database-runtime/retry.ts';
import { onState } from './session.ts';
import { COLUMNS, moveCursor, runId, shardOf, SWEEP, type Shard } from './state.ts';
import type { Cursor } from './walk.ts';

/** The claims of one worker. A lease is a row with a time, not a lock of the session, so that poolers and machines do not matter. */
export class Leases {
  readonly owner = uuid();
  private readonly database: Database;
  private readonly backfill: Backfill;
  private readonly seconds: number;
  private renewed = 0;

  constructor(database: Database, backfill: Backfill, seconds: number) {
    this.database = database;
    this.backfill = backfill;
    this.seconds = seconds;
  }

  /** A shard that nobody works on; null when there is none now, and `open` says how many are not done. */
  async claim(only: number | undefined): Promise<{ readonly shard: Shard | null; readonly open: number }> {
    const id = runId(this.backfill);
    const { rows, open } = await onState(this.database, async (tx) => {
      const taken = await tx.query(
        `UPDATE wesley.backfill_shard SET owner = $2::text, lease_until = clock_timestamp() + $3::text::interval WHERE run_id = $1::text AND shard = (`
        + `SELECT shard FROM wesley.backfill_shard AS free WHERE run_id = $1::text AND NOT done AND ($4::text IS NULL OR shard = $4::text::integer)`
        + ` AND (owner IS NULL OR owner = $2::text OR lease_until < clock_timestamp())`
        + ` AND (shard <> ${SWEEP} OR NOT EXISTS (SELECT FROM wesley.backfill_shard AS other WHERE other.run_id = free.run_id AND NOT other.done AND other.shard <> ${SWEEP}))`
        + ` ORDER BY shard = ${SWEEP}, shard LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING ${COLUMNS}`, [id, this.owner, this.interval, only === undefined ? null : String(only)]);
      const left = await tx.query('SELECT count(*)::text AS n FROM wesley.backfill_shard WHERE run_id = $1::text AND NOT done AND ($2::text IS NULL OR shard = $2::text::integer)',
        [id, only === undefined ? null : String(only)]);
      return { rows: taken.rows, open: Number(left.rows[0]?.['n']) };
    });
    this.renewed = Date.now();
    return { shard: rows[0] === undefined ? null : shardOf(rows[0]), open };
  }

  /** The statement that moves the cursor; whoever runs it tells with `confirm` whether it changed the row. */
  move(shard: number, cursor: Cursor | null): string {
    return moveCursor(this.backfill, this.owner, shard, cursor, this.interval);
  }

  confirm(changed: number): void {
    if (changed === 0) throw new LostLease('another runner has taken over');
    this.renewed = Date.now();
  }

  /** A heartbeat, when it is time for one. */
  async renew(shard: number): Promise<void> {
    if (Date.now() - this.renewed < this.seconds * 333) return;
    this.confirm((await retried(() => this.database.query(this.move(shard, null)))).count);
  }

  /** Gives a shard back, finished or for somebody else to go on with. */
  async release(shard: number, done: boolean): Promise<void> {
    await onState(this.database, (tx) => tx.query('UPDATE wesley.backfill_shard SET owner = NULL, lease_until = NULL, done = $4::text::boolean'
      + ' WHERE run_id = $1::text AND shard = $2::text::integer AND owner = $3::text', [runId(this.backfill), String(shard), this.owner, String(done)]));
  }

  private get interval(): string {
    return `${this.seconds} seconds`;
  }
}
