import pg from 'pg';
import { fromPool, run, type Backfill } from '../../../src/backfill-runtime/index.ts';
import { EMAIL } from './table.ts';

/** One trial over a fresh copy. Milliseconds a statement, where a contender has many. */
export interface Trial {
  readonly seconds: number;
  readonly rows: number;
  readonly statements: readonly number[];
  readonly p99?: number;
}

export type Contender = (url: string) => Promise<Trial>;

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const since = (start: number): number => (performance.now() - start) / 1000;

/** All rows in one statement: the peer. */
export const single: Contender = (url) => withClient(url, async (client) => {
  const start = performance.now();
  const { rowCount } = await client.query(`UPDATE users SET email = ${EMAIL} WHERE email IS NULL`);
  const seconds = since(start);
  return { seconds, rows: rowCount ?? 0, statements: [seconds * 1000] };
});

export function runtime(backfill: Backfill, workers: number): Contender {
  return async (url) => {
    const pool = new pg.Pool({ connectionString: url, max: 2 * workers, application_name: 'wesley-backfill' });
    // The copy is dropped with force, also while a session is being closed.
    pool.on('error', () => undefined);
    // Opened before the clock starts, like the peer's connection.
    await Promise.all(Array.from({ length: 2 * workers }, () => pool.query('SELECT pg_sleep(0.05)')));
    const start = performance.now();
    const report = await run(backfill, fromPool(pool), { execute: true, writersFill: true, workers });
    const seconds = since(start);
    await pool.end();
    if (report.exitCode !== 0) throw new Error(JSON.stringify(report));
    return { seconds, rows: report.rows, statements: [], ...(report.timing === null ? {} : { p99: report.timing.p99 }) };
  };
}

/** pgroll's form: a batch of keys locked in a CTE and joined. */
export const lockedKeys: Contender = (url) => withClient(url, async (client) => {
  const start = performance.now();
  const statements: number[] = [];
  let [rows, last] = [0, ''];
  for (;;) {
    const begun = performance.now();
    const { rows: found } = await client.query(`WITH batch AS (SELECT id FROM users WHERE ${last === '' ? 'true' : `id > '${last}'`} ORDER BY id LIMIT 1000 FOR NO KEY UPDATE),`
      + ` written AS (UPDATE users SET email = ${EMAIL} FROM batch WHERE users.id = batch.id RETURNING users.id) SELECT id::text AS last, count(*) OVER ()::text AS n FROM written ORDER BY written.id DESC LIMIT 1`);
    statements.push(performance.now() - begun);
    if (found.length === 0) return { seconds: since(start), rows, statements };
    rows += Number(found[0].n);
    last = String(found[0].last);
  }
});

/** What people write by hand; over as many rows as it is asked to, since it takes for ever. */
export function rowByRow(most: number): Contender {
  return (url) => withClient(url, async (client) => {
    const { rows: found } = await client.query(`SELECT id::text AS id, name FROM users WHERE email IS NULL ORDER BY id LIMIT ${most}`);
    const start = performance.now();
    const statements: number[] = [];
    for (const { id, name } of found) {
      const begun = performance.now();
      await client.query('UPDATE users SET email = $1 WHERE id = $2', [`${String(name).toLowerCase()}@example.invalid`, id]);
      statements.push(performance.now() - begun);
    }
    return { seconds: since(start), rows: found.length, statements };
  });
}
