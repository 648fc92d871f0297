import type { Database } from './database.ts';
import { UsageError } from './errors.ts';
import { process } from './node.ts';
import { fromPGlite, type PGliteInstance } from './pglite.ts';
import { fromPool, type PgPool } from './postgres.ts';

export interface Connection {
  readonly database: Database;
  close(): Promise<void>;
}

export interface ConnectionArguments {
  readonly databaseUrl?: string;
  readonly pglite?: string;
}

export function connectionArguments(values: ReadonlyMap<string, string>): ConnectionArguments {
  const databaseUrl = values.get('--database-url');
  const pglite = values.get('--pglite');
  return { ...(databaseUrl === undefined ? {} : { databaseUrl }), ...(pglite === undefined ? {} : { pglite }) };
}

// The name is a variable for the compiler's sake: a literal would have to resolve when nothing is installed.
async function load(name: string, flag: string): Promise<Record<string, unknown>> {
  try {
    const loaded = (await import(name)) as Record<string, unknown>;
    return { ...(loaded['default'] as object | undefined), ...loaded };
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UsageError(`${flag} needs the package ${name}, which is not installed here. Run: npm install ${name}`);
  }
}

/** Opens what the command line names: PGlite in a folder, else a server by URL, else DATABASE_URL. */
export async function connect(chosen: ConnectionArguments, sessions = 1): Promise<Connection> {
  if (chosen.pglite !== undefined) {
    const { PGlite } = await load('@electric-sql/pglite', '--pglite');
    const open = PGlite as { create(folder: string): Promise<PGliteInstance & { close(): Promise<void> }> };
    const pglite = await open.create(chosen.pglite);
    return { database: fromPGlite(pglite), close: () => pglite.close() };
  }
  const url = chosen.databaseUrl ?? process.env['DATABASE_URL'];
  if (url === undefined || url === '') {
    throw new UsageError('No database named. Pass --database-url URL, set DATABASE_URL, or pass --pglite FOLDER.');
  }
  const { Pool } = await load('pg', '--database-url');
  type OpenPool = PgPool & { end(): Promise<void>; on(event: 'error', listener: () => void): void };
  const pool = new (Pool as new (options: object) => OpenPool)({
    connectionString: url, max: sessions, idleTimeoutMillis: 0, connectionTimeoutMillis: 10_000, application_name: 'wesley-backfill',
  });
  // Without a listener a lost connection would end the process before the statement that meets it can say so.
  pool.on('error', () => undefined);
  return { database: fromPool(pool), close: () => pool.end() };
}
