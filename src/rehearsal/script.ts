import type { Queryable } from '../backfill-runtime/index.ts';
import type { Lock } from './database.ts';
import { meanwhile, SeenLocks } from './locks.ts';
import { statementsOf } from './statements.ts';

type Query = Queryable['query'];

const PROCESS = 'SELECT pg_backend_pid()::text AS pid';
const CONCURRENTLY = /^CREATE (?:UNIQUE )?INDEX CONCURRENTLY /i;

/** An error of the database, with what it advises and the statement that met it. */
export class StatementError extends Error {
  readonly statement: string;

  constructor(error: unknown, statement: string) {
    const { message, hint } = error as { readonly message?: string; readonly hint?: string };
    super(`${message ?? String(error)}${hint === undefined || hint === '' ? '' : ` (${hint})`}`);
    this.statement = statement;
  }
}

/**
 * Runs a file statement by statement. One that stands alone gets a transaction of its own, as it has anyway, so that its locks can
 * be looked at before they are gone; they are the statement's own and do not depend on when one looks.
 * What cannot stand in one, an index that is built concurrently, is looked at from `beside`, a session of its own, while it runs.
 */
export async function runStatements(sql: string, query: Query, beside?: Query): Promise<readonly Lock[]> {
  const pid = String(Number((await query(PROCESS)).rows[0]?.['pid']));
  const seen = new SeenLocks();
  await seen.look(query);
  let open = false;
  for (const statement of statementsOf(sql)) {
    const [word = ''] = /^\w+/.exec(statement) ?? [];
    const alone = !open && !/^(?:BEGIN|SET|RESET|COMMIT|ROLLBACK)$/i.test(word) && !CONCURRENTLY.test(statement);
    try {
      if (alone) await query('BEGIN');
      if (/^COMMIT$/i.test(word)) await seen.look(query);
      if (CONCURRENTLY.test(statement) && beside !== undefined) await meanwhile(query(statement), () => seen.look(beside, pid));
      else await query(statement);
      if (alone) {
        await seen.look(query);
        await query('COMMIT');
      }
    } catch (error) {
      await query('ROLLBACK').catch(() => undefined);
      await query('RESET ALL').catch(() => undefined);
      throw new StatementError(error, statement);
    }
    open = /^BEGIN$/i.test(word) || (open && !/^(?:COMMIT|ROLLBACK)$/i.test(word));
  }
  return seen.all();
}
