import type { Database, Queryable } from '../database-runtime/database.ts';
import { retried } from '../database-runtime/retry.ts';
import { literal } from '../database-runtime/sql-text.ts';

// Texts have one form, so that cursors and values mean the same on every server.
const TEXT_FORMS = {
  'TimeZone': 'UTC', 'DateStyle': 'ISO, YMD', 'IntervalStyle': 'postgres', 'bytea_output': 'hex', 'extra_float_digits': '1',
};

const WRITING = {
  // Below deadlock_timeout, so that the backfill gives way before a user's transaction is chosen as the victim.
  'lock_timeout': '100ms',
  // Rows and cursor are in one order of the log, so a crash can lose the last of them but never leave the cursor ahead.
  'synchronous_commit': 'off',
  'jit': 'off',
};

const set = (settings: Readonly<Record<string, string>>): string =>
  `SELECT ${Object.entries(settings).map(([name, value]) => `set_config('${name}', ${literal(value)}, true)`).join(', ')}`;

/** What precedes each write in its transaction; SET LOCAL in effect, so that a pooler may share the session. */
export function writeSettings(timeoutMs: number, more: Readonly<Record<string, string>> = {}): readonly string[] {
  return [
    'SET TRANSACTION ISOLATION LEVEL READ COMMITTED, READ WRITE',
    set({ ...TEXT_FORMS, ...WRITING, 'statement_timeout': String(Math.round(timeoutMs)), ...more }),
  ];
}

/** For the few rows of state. Its commits wait for the disk, and with them all that was written before. */
const STATE = ['SET TRANSACTION ISOLATION LEVEL READ COMMITTED, READ WRITE', set({ ...TEXT_FORMS, 'lock_timeout': '5s', 'statement_timeout': '10s' })];

// Counting and EXPLAIN may scan the table; they block nobody, so nothing limits them.
const READING = ['SET TRANSACTION ISOLATION LEVEL READ COMMITTED, READ ONLY', set({ ...TEXT_FORMS, 'lock_timeout': '100ms', 'statement_timeout': '0' })];

const ON_ONE_PROCESSOR = [...READING, set({ 'max_parallel_workers_per_gather': '0' })];

/** A look at the database, again where something passing got in the way; beside others it leaves the other processors to them. */
export function reading<T>(database: Database, work: (tx: Queryable) => Promise<T>, besideOthers = false): Promise<T> {
  return retried(() => database.transaction(work, besideOthers ? ON_ONE_PROCESSOR : READING));
}

/** Reads and writes the runtime's own state; may be repeated too. */
export function onState<T>(database: Database, work: (tx: Queryable) => Promise<T>): Promise<T> {
  return retried(() => database.transaction(work, STATE));
}
