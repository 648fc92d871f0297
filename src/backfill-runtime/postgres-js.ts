import type { Database, Queryable, Result, ResultRow } from './database.ts';

type Rows = readonly ResultRow[] & { readonly count?: number | null };

interface UnsafeQuery extends PromiseLike<Rows> {
  simple(): PromiseLike<Rows | readonly Rows[]>;
}

interface Unsafe {
  unsafe(text: string, parameters?: (string | null)[]): UnsafeQuery;
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
        if (settings.length > 0) await tx.unsafe(settings.join(';\n')).simple();
        value = { of: await work(queryable(tx)) };
      });
      return (value as { readonly of: T }).of;
    },
    async together(statements) {
      const results = await sql.unsafe(statements.join(';\n')).simple();
      return result((Array.isArray(results[0]) ? results.at(-1) : results) as Rows);
    },
  };
}
