import type { Database, Queryable, ResultRow } from './database.ts';

interface PGliteQueries {
  query(text: string, parameters?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** What is used of PGlite; structural, so that it is not a dependency. */
export interface PGliteInstance extends PGliteQueries {
  transaction<T>(work: (tx: PGliteQueries) => Promise<T>): Promise<T>;
}

function queryable(target: PGliteQueries): Queryable {
  return {
    query: async (text, parameters = []) => {
      const result = await target.query(text, [...parameters]);
      return { rows: result.rows as ResultRow[] };
    },
  };
}

export function fromPGlite(pglite: PGliteInstance): Database {
  return { ...queryable(pglite), transaction: (work) => pglite.transaction((tx) => work(queryable(tx))) };
}
