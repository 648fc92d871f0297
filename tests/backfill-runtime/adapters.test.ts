// The same backfill through each driver: one client, a pool, postgres.js with several sessions, PGlite.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import postgres from 'postgres';
import { fromClient, fromPool, fromPostgresJs, run, type Database } from '../../src/backfill-runtime/index.ts';
import { count } from './support/dump.ts';
import { emptyServerDatabase, hasServer } from './support/engines.ts';
import { upper, upperTable } from './support/upper.ts';

const skip = hasServer ? false : 'no PostgreSQL server is installed here';

const adapters: Record<string, (url: string) => Promise<{ readonly database: Database; close(): Promise<unknown> }>> = {
  'a pg client': async (url) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return { database: fromClient(client), close: () => client.end() };
  },
  'a pg pool': async (url) => {
    const pool = new pg.Pool({ connectionString: url, max: 2 });
    return { database: fromPool(pool), close: () => pool.end() };
  },
  'postgres': async (url) => {
    const { searchParams, pathname } = new URL(url);
    const sql = postgres({ path: `${searchParams.get('host')}/.s.PGSQL.5432`, database: pathname.slice(1), username: 'postgres', max: 2, onnotice: () => undefined });
    return { database: fromPostgresJs(sql), close: () => sql.end() };
  },
};

for (const [name, open] of Object.entries(adapters)) {
  for (const form of ['sql', 'typescript'] as const) {
    test(`Adapter_${name}_FillsEveryRow by ${form}`, { skip }, async () => {
      const own = await emptyServerDatabase();
      await own.script(upperTable(500));
      const { database, close } = await open(own.url);
      const dry = await run(upper(form), database);
      assert.deepEqual([dry.outcome, dry.pending], ['dry-run', 500], dry.messages.join());
      const report = await run(upper(form), database, { execute: true, workers: 2, batch: 100 });
      assert.deepEqual([report.outcome, report.rows, report.swept], ['done', 500, 0]);
      assert.equal((await run(upper(form), database, { execute: true })).outcome, 'nothing-to-do');
      await close();
      assert.equal(await count(own, 't WHERE up = upper(s)'), 500);
    });
  }
}
