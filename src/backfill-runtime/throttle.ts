import type { Database, Queryable } from '../database-runtime/database.ts';
import { now } from '../database-runtime/node.ts';
import { ReplicaLag } from './replica-lag.ts';
import { retried } from '../database-runtime/retry.ts';

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

/** A reason to wait, and whether it holds now. */
interface Question {
  readonly reason: string;
  holds(database: Queryable): Promise<boolean>;
}

async function holds({ sql }: Probe, database: Queryable): Promise<boolean> {
  const { rows } = await database.query(sql);
  const value = Object.values(rows[0] ?? {})[0];
  return value === true || value === 'true' || value === 't';
}

export function questionsOf(options: ThrottleOptions): readonly Question[] {
  const { maxReplicaLagSeconds: lag, maxTransactionSeconds: age } = options;
  const probes = [
    // An old snapshot keeps dead rows alive, which the stripes live off.
    ...(age === undefined ? [] : [{
      reason: `a transaction is older than ${age} s`,
      sql: `SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`
        + ` AND backend_xmin IS NOT NULL AND xact_start < clock_timestamp() - interval '${Number(age)} seconds')`,
    }]),
    ...options.probes ?? [],
  ];
  return [...(lag === undefined ? [] : [new ReplicaLag(lag)]), ...probes.map((probe) => ({ reason: probe.reason, holds: (database: Queryable) => holds(probe, database) }))];
}

const EVERY_MS = 500;

/** Asks the probes now and then; one for all workers of a process. */
export class Throttle {
  private readonly database: Database;
  private readonly questions: readonly Question[];
  private asked = -EVERY_MS;
  private answer: string | null = null;

  constructor(database: Database, questions: readonly Question[]) {
    this.database = database;
    this.questions = questions;
  }

  /** Why to wait, or null to go on. */
  async reason(): Promise<string | null> {
    if (this.questions.length === 0 || now() - this.asked < EVERY_MS) return this.answer;
    this.asked = now();
    for (const question of this.questions) {
      if (await retried(() => question.holds(this.database))) return (this.answer = question.reason);
    }
    return (this.answer = null);
  }
}
