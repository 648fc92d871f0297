import type { Queryable } from '../database-runtime/database.ts';
import { now } from '../database-runtime/node.ts';

/** A place in the write-ahead log, as the server prints it. */
function place(text: string): bigint {
  const [high = '0', low = '0'] = text.split('/');
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
}

/**
 * Whether a replica has not replayed what was written some seconds ago. The server's own `replay_lag` is told by the replica as it
 * goes on, so that of one that stands still it says what was true before.
 */
export class ReplicaLag {
  readonly reason: string;
  private readonly seconds: number;
  private readonly seen: { readonly at: number; readonly written: bigint }[] = [];

  constructor(seconds: number) {
    this.seconds = seconds;
    this.reason = `a replica lags more than ${seconds} s`;
  }

  async holds(database: Queryable): Promise<boolean> {
    const { rows } = await database.query(`SELECT pg_current_wal_lsn()::text AS written, min(replay_lsn)::text AS replayed,`
      + ` coalesce(max(replay_lag) > interval '${Number(this.seconds)} seconds', false) AS late FROM pg_stat_replication`);
    const { written, replayed, late } = rows[0] ?? {};
    this.seen.push({ at: now(), written: place(String(written)) });
    while ((this.seen[1]?.at ?? Infinity) <= now() - this.seconds * 1000) this.seen.shift();
    const [old] = this.seen;
    const isBehind = typeof replayed === 'string' && old !== undefined && old.at <= now() - this.seconds * 1000 && place(replayed) < old.written;
    return late === true || isBehind;
  }
}
