import type { Database, Queryable, ResultRow } from './database.ts';

/** What is used of a `pg` Client; structural, so that `pg` is not a dependency. */
export interface PgClient {
  query(text: string, values?: unknown[]): Promise<{ rows: ResultRow[] }>;
}

export interface PgPool {
  connect(): Promise<PgClient & { release(destroy?: boolean): void }>;
}

function queryable(client: PgClient): Queryable {
  return { query: (text, parameters = []) => client.query(text, [...parameters]) };
}

async function inTransaction<T>(client: PgClient, work: (tx: Queryable) => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    const result = await work(queryable(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    // A lost connection cannot roll back; the server already has, and the first error is the one to tell.
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** One connection that nobody else uses meanwhile: transactions on it must not overlap. */
export function fromClient(client: PgClient): Database {
  return { ...queryable(client), transaction: (work) => inTransaction(client, work) };
}

export function fromPool(pool: PgPool): Database {
  async function using<T>(work: (client: PgClient) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    let failed = true;
    try {
      const result = await work(client);
      failed = false;
      return result;
    } finally {
      // A connection that failed may be inside a broken transaction; the pool must not hand it on.
      client.release(failed);
    }
  }
  return {
    query: (text, parameters = []) => using((client) => client.query(text, [...parameters])),
    transaction: (work) => using((client) => inTransaction(client, work)),
  };
}
