import type { Database, Queryable, Result, ResultRow } from './database.ts';

interface PGliteResult {
  readonly rows: unknown[];
  readonly affectedRows?: number;
}

interface PGliteQueries {
  query(text: string, parameters?: unknown[]): Promise<PGliteResult>;
  exec(text: string): Promise<PGliteResult[]>;
}

/** What is used of PGlite; structural, so that it is not a dependency. */
export interface PGliteInstance extends PGliteQueries {
  transaction<T>(work: (tx: PGliteQueries) => Promise<T>): Promise<T>;
}

const result = (one: PGliteResult | undefined): Result => ({ rows: (one?.rows ?? []) as ResultRow[], count: one?.affectedRows ?? 0 });

function queryable(target: PGliteQueries): Queryable {
  return { query: async (text, parameters = []) => result(await target.query(text, [...parameters])) };
}

export function fromPGlite(pglite: PGliteInstance): Database {
  return {
    ...queryable(pglite),
    sessions: 1,
    transaction: (work, settings = []) => pglite.transaction(async (tx) => {
      await tx.exec(settings.join(';\n'));
      return work(queryable(tx));
    }),
    together: (statements) => pglite.transaction(async (tx) => result((await tx.exec(statements.join(';\n'))).at(-1))),
  };
}
