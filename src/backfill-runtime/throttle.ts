import type { Database } from '../database-runtime/database.ts';
import { now } from '../database-runtime/node.ts';
import { retried } from './retry.ts';

/** SQL that returns one row with one boolean: true while the database should be left in peace. */
export interface Probe {
  readonly reason: string;
  readonly sql: string;
}

export interface ThrottleOptions {
  readonly maxReplicaLagSeconds?: number;
  readonly maxTransactionSeconds?: number;
  readonly probes?: readonly Probe[];
}

export function probesOf(options: ThrottleOptions): readonly Probe[] {
  const { maxReplicaLagSeconds: lag, maxTransactionSeconds: age } = options;
  return [
    ...(lag === undefined ? [] : [{
      reason: `a replica lags more than ${lag} s`,
      sql: `SELECT EXISTS (SELECT FROM pg_stat_replication WHERE replay_lag > interval '${Number(lag)} seconds')`,
    }]),
    // An old snapshot keeps dead rows alive, which the stripes live off.
    ...(age === undefined ? [] : [{
      reason: `a transaction is older than ${age} s`,
      sql: `SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`
        + ` AND backend_xmin IS NOT NULL AND xact_start < clock_timestamp() - interval '${Number(age)} seconds')`,
    }]),
    ...options.probes ?? [],
  ];
}

const EVERY_MS = 500;

/** Asks the probes now and then; one for all workers of a process. */
export class Throttle {
  private readonly database: Database;
  private readonly probes: readonly Probe[];
  private asked = -EVERY_MS;
  private answer: string | null = null;

  constructor(database: Database, probes: readonly Probe[]) {
    this.database = database;
    this.probes = probes;
  }

  /** Why to wait, or null to go on. */
  async reason(): Promise<string | null> {
    if (this.probes.length === 0 || now() - this.asked < EVERY_MS) return this.answer;
    this.asked = now();
    for (const { reason, sql } of this.probes) {
      const { rows } = await retried(() => this.database.query(sql));
      const value = Object.values(rows[0] ?? {})[0];
      if (value === true || value === 'true' || value === 't') return (this.answer = reason);
    }
    return (this.answer = null);
  }
}
