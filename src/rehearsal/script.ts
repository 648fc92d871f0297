import { statementsOf } from './statements.ts';
import type { Lock } from './database.ts';
import type { Queryable, ResultRow } from '../backfill-runtime/index.ts';

type Query = Queryable['query'];

const TABLES = `SELECT c.oid::text AS oid, c.relname::text AS name FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')`;
const HELD = `SELECT DISTINCT relation::text AS oid, mode FROM pg_locks WHERE pid = pg_backend_pid() AND granted AND relation IS NOT NULL`;

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

/**
 * Runs a file statement by statement. One that stands alone gets a transaction of its own, as it has anyway, so that its locks can
 * be looked at before they are gone; they are the statement's own and do not depend on when one looks.
 */
export async function runStatements(sql: string, query: Query): Promise<readonly Lock[]> {
  const known = new Map(names((await query(TABLES)).rows));
  const locks = new Map<string, Lock>();
  async function look(): Promise<void> {
    for (const [oid, name] of names((await query(TABLES)).rows)) if (!known.has(oid)) known.set(oid, name);
    for (const { oid, mode } of (await query(HELD)).rows) {
      const lock = { relation: known.get(String(oid)) ?? '', mode: modeName(String(mode)) };
      if (lock.relation !== '') locks.set(`${lock.relation} ${lock.mode}`, lock);
    }
  }
  let open = false;
  for (const statement of statementsOf(sql)) {
    const [word = ''] = /^\w+/.exec(statement) ?? [];
    const alone = !open && !/^(?:BEGIN|SET|RESET|COMMIT|ROLLBACK)$/i.test(word) && !/^CREATE (?:UNIQUE )?INDEX CONCURRENTLY /i.test(statement);
    try {
      if (alone) await query('BEGIN');
      if (/^COMMIT$/i.test(word)) await look();
      await query(statement);
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
