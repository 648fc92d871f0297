import type { Database, Queryable, Result, ResultRow } from './database.ts';

type Rows = readonly ResultRow[] & { readonly count?: number | null };

interface Unsafe {
  unsafe(text: string, parameters?: (string | null)[]): PromiseLike<Rows>;
}

/** What is used of `postgres`; structural, so that it is not a dependency. */
export interface PostgresJs extends Unsafe {
  begin(work: (sql: Unsafe) => Promise<unknown>): Promise<unknown>;
  readonly options?: { readonly max?: number };
}

const result = (rows: Rows): Result => ({ rows, count: rows.count ?? rows.length });

function queryable(sql: Unsafe): Queryable {
  return { query: async (text, parameters = []) => result(await sql.unsafe(text, [...parameters])) };
}

export function fromPostgresJs(sql: PostgresJs): Database {
  return {
    ...queryable(sql),
    sessions: sql.options?.max ?? 10,
    async transaction<T>(work: (tx: Queryable) => Promise<T>, settings: readonly string[] = []): Promise<T> {
      let value: { readonly of: T } | undefined;
      await sql.begin(async (tx) => {
        for (const setting of settings) await tx.unsafe(setting);
        value = { of: await work(queryable(tx)) };
      });
      return (value as { readonly of: T }).of;
    },
    // One after the other without waiting for answers: the driver cannot tell the counts of several statements in one query.
    async together(statements) {
      const results = await sql.begin((tx) => Promise.all(statements.map((statement) => tx.unsafe(statement))));
      return result((results as readonly Rows[]).at(-1) ?? []);
    },
  };
}
