import type { Database, Queryable, Result, ResultRow } from './database.ts';

interface PgResult {
  readonly rows: ResultRow[];
  readonly rowCount?: number | null;
}

/** What is used of a `pg` Client; structural, so that `pg` is not a dependency. */
export interface PgClient {
  query(text: string, values?: unknown[]): Promise<PgResult | PgResult[]>;
}

interface Emitter {
  on?(event: 'error', listener: () => void): unknown;
}

export interface PgPool {
  connect(): Promise<PgClient & Emitter & { release(destroy?: boolean): void }>;
  on?(event: 'connect', listener: (client: Emitter) => void): unknown;
  readonly options?: { readonly max?: number };
}

// Several statements give one result each.
function last(result: PgResult | PgResult[]): Result {
  const one = Array.isArray(result) ? result.at(-1) : result;
  return { rows: one?.rows ?? [], count: one?.rowCount ?? 0 };
}

function queryable(client: PgClient): Queryable {
  return { query: async (text, parameters = []) => last(await client.query(text, [...parameters])) };
}

async function inTransaction<T>(client: PgClient, work: (tx: Queryable) => Promise<T>, settings: readonly string[] = []): Promise<T> {
  try {
    await client.query(['BEGIN', ...settings].join(';\n'));
    const result = await work(queryable(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    // A lost connection cannot roll back; the server already has, and the first error is the one to tell.
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

// One simple query is one transaction, which the server ends by itself.
const inOneTrip = async (client: PgClient, statements: readonly string[]): Promise<Result> => last(await client.query(statements.join(';\n')));

/** One connection that nobody else uses meanwhile: transactions on it must not overlap. */
export function fromClient(client: PgClient): Database {
  return {
    ...queryable(client),
    sessions: 1,
    transaction: (work, settings) => inTransaction(client, work, settings),
    together: (statements) => inOneTrip(client, statements),
  };
}

export function fromPool(pool: PgPool): Database {
  const known = new WeakSet<Emitter>();
  // A session that ends between two statements would end the process; the next statement meets it and says so.
  function quiet(client: Emitter): void {
    if (!known.has(client)) client.on?.('error', () => undefined);
    known.add(client);
  }
  pool.on?.('connect', quiet);
  async function using<T>(work: (client: PgClient) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    quiet(client);
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
    sessions: pool.options?.max ?? 10,
    query: (text, parameters = []) => using((client) => queryable(client).query(text, parameters)),
    transaction: (work, settings) => using((client) => inTransaction(client, work, settings)),
    together: (statements) => using((client) => inOneTrip(client, statements)),
  };
}
