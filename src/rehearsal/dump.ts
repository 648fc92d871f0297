import { id } from './catalog.ts';
import type { Scratch } from './database.ts';

/** Every row of every table with its version and place, the runtime's own state included: a row that was only rewritten shows too. */
export async function dump(database: Scratch, schemas = ['public', 'wesley']): Promise<string> {
  const among = schemas.map((name) => `'${name}'`).join(', ');
  const { rows: tables } = await database.query(`SELECT schemaname::text AS schema, tablename::text AS name FROM pg_tables`
    + ` WHERE schemaname IN (${among}) ORDER BY 1, 2`);
  const { rows: columns } = await database.query(`SELECT attrelid::regclass::text AS t, attname::text AS name, format_type(atttypid, atttypmod) AS type,`
    + ` attnotnull::text AS required, pg_get_expr(adbin, adrelid) AS value FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum`
    + ` JOIN pg_class ON pg_class.oid = attrelid JOIN pg_namespace n ON n.oid = relnamespace`
    + ` WHERE nspname IN (${among}) AND relkind = 'r' AND attnum > 0 AND NOT attisdropped ORDER BY 1, attnum`);
  const contents: unknown[] = [];
  for (const table of tables) {
    const name = `${id(String(table['schema']))}.${id(String(table['name']))}`;
    contents.push([name, (await database.query(`SELECT t::text AS row, t.xmin::text || ' ' || t.ctid::text AS version FROM ${name} AS t ORDER BY 1, 2`)).rows]);
  }
  return JSON.stringify([columns, contents, schemas.length > 1 ? await database.dump?.() : undefined], null, 1);
}

/** Where two texts part, with what stands there. */
export function difference(first: string, second: string): string | undefined {
  if (first === second) return undefined;
  const [a, b] = [first.split('\n'), second.split('\n')];
  const at = a.findIndex((line, i) => line !== b[i]);
  return `line ${at + 1}: ${a[at]?.slice(0, 300)} <> ${b[at]?.slice(0, 300)}`;
}

export async function count(database: Pick<Scratch, 'query'>, from: string): Promise<number> {
  return Number((await database.query(`SELECT count(*)::text AS n FROM ${from}`)).rows[0]?.['n']);
}

/** Does something to the database and takes it back; checks inside see it. */
export async function undone<T>(database: Scratch, work: (inside: Scratch) => Promise<T>): Promise<T> {
  await database.query('BEGIN');
  try {
    return await work({
      ...database,
      script: async (sql) => void (await database.query(sql)),
      async transaction(inner) {
        await database.query('SAVEPOINT inside');
        try {
          return await inner(database);
        } finally {
          await database.query('ROLLBACK TO SAVEPOINT inside');
        }
      },
    });
  } finally {
    await database.query('ROLLBACK');
  }
}
