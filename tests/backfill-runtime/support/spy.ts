import type { Database, Queryable } from '../../../src/database-runtime/database.ts';

/** Calls `before` with each statement on its way to the database; what it throws is thrown instead. */
export function spied<D extends Database>(database: D, before: (statement: string) => Promise<void> | void): D {
  const spy = (target: Queryable): Queryable => ({
    query: async (sql, parameters) => {
      await before(sql);
      return target.query(sql, parameters);
    },
  });
  return {
    ...database,
    ...spy(database),
    together: async (statements: readonly string[]) => {
      await before(statements.at(-1) ?? '');
      return database.together(statements);
    },
    transaction: <T>(work: (tx: Queryable) => Promise<T>, settings?: readonly string[]) => database.transaction((tx) => work(spy(tx)), settings),
  };
}

export const writesRows = (statement: string): boolean => statement.startsWith('UPDATE ONLY');

/** Runs `meddle` once, right before the n-th statement that writes rows. */
export function meddled<D extends Database>(database: D, meddle: () => Promise<void>, nth = 1): D {
  let writes = 0;
  return spied(database, async (statement) => {
    if (writesRows(statement) && ++writes === nth) await meddle();
  });
}
