import { statementsOf } from './statements.ts';
import type { Lock } from './database.ts';
import type { Queryable, ResultRow } from '../backfill-runtime/index.ts';

type Query = Queryable['query'];

const TABLES = `SELECT c.oid::text AS oid, c.relname::text AS name FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')`;
const HELD = `SELECT DISTINCT relation::text AS oid, mode FROM pg_locks WHERE pid = $1::integer AND granted AND relation IS NOT NULL`;
const MYSELF = 'SELECT pg_backend_pid()::text AS pid';

const CONCURRENTLY = /^CREATE (?:UNIQUE )?INDEX CONCURRENTLY /i;

/** `AccessExclusiveLock` as the manual writes it. */
const modeName = (mode: string): string => mode.replace(/Lock$/, '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toUpperCase();

/** An error of the database, with what it advises and the statement that met it. */
export class StatementError extends Error {
  readonly statement: string;

  constructor(error: unknown, statement: string) {
    const { message, hint } = error as { readonly message?: string; readonly hint?: string };
    super(`${message ?? String(error)}${hint === undefined || hint === '' ? '' : ` (${hint})`}`);
    this.statement = statement;
  }
}

const names = (rows: readonly ResultRow[]): [string, string][] => rows.map(({ oid, name }) => [String(oid), String(name)]);

async function watched(work: Promise<unknown>, look: () => Promise<void>): Promise<void> {
  const state = { running: true };
  const ended = work.finally(() => (state.running = false));
  // Its error is met below.
  ended.catch(() => undefined);
  while (state.running) await look();
  await ended;
}

/**
 * Runs a file statement by statement. One that stands alone gets a transaction of its own, as it has anyway, so that its locks can
 * be looked at before they are gone; they are the statement's own and do not depend on when one looks.
 * What cannot stand in one, an index that is built concurrently, is looked at from `beside`, a session of its own, while it runs.
 */
export async function runStatements(sql: string, query: Query, beside?: Query): Promise<readonly Lock[]> {
  const pid = String((await query(MYSELF)).rows[0]?.['pid']);
  const known = new Map(names((await query(TABLES)).rows));
  const locks = new Map<string, Lock>();
  async function look(from = query): Promise<void> {
    for (const [oid, name] of names((await from(TABLES)).rows)) if (!known.has(oid)) known.set(oid, name);
    for (const { oid, mode } of (await from(HELD, [pid])).rows) {
      const lock = { relation: known.get(String(oid)) ?? '', mode: modeName(String(mode)) };
      if (lock.relation !== '') locks.set(`${lock.relation} ${lock.mode}`, lock);
    }
  }
  let open = false;
  for (const statement of statementsOf(sql)) {
    const [word = ''] = /^\w+/.exec(statement) ?? [];
    const alone = !open && !/^(?:BEGIN|SET|RESET|COMMIT|ROLLBACK)$/i.test(word) && !CONCURRENTLY.test(statement);
    try {
      if (alone) await query('BEGIN');
      if (/^COMMIT$/i.test(word)) await look();
      if (CONCURRENTLY.test(statement) && beside !== undefined) await watched(query(statement), () => look(beside));
      else await query(statement);
      if (alone) {
        await look();
        await query('COMMIT');
      }
    } catch (error) {
      await query('ROLLBACK').catch(() => undefined);
      await query('RESET ALL').catch(() => undefined);
      throw new StatementError(error, statement);
    }
    open = /^BEGIN$/i.test(word) || (open && !/^(?:COMMIT|ROLLBACK)$/i.test(word));
  }
  return [...locks.values()].sort((a, b) => (`${a.relation} ${a.mode}` < `${b.relation} ${b.mode}` ? -1 : 1));
}
