// node locks.ts SAMPLES.json: the locks that pg_locks shows of each sample's transactions, one JSON line a server that is here. A sample
// is {tables, prepare, transactions}; where constraints are called "required" afterwards, their sort is told as well.
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { fromClient } from '../../src/database-runtime/postgres.ts';
import type { Lock } from '../../src/rehearsal/database.ts';
import { runStatements } from '../../src/rehearsal/script.ts';
import { embeddedBinaries, serverBinaries, startServer } from '../backfill-runtime/support/postgres-server.ts';

interface Sample {
  readonly tables: string;
  readonly prepare: string;
  readonly transactions: readonly string[];
}

const samples = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as readonly Sample[];

async function session(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/** An index that is built beside writers is met while it waits for one of them, so that it cannot be through too soon. */
async function beside(sql: string, one: pg.Client, looking: pg.Client, writer: pg.Client): Promise<readonly Lock[]> {
  await writer.query('BEGIN; UPDATE child SET n = n WHERE id = 1');
  const { query } = fromClient(looking);
  let answers = 0;
  const counted: typeof query = async (text, values) => {
    const answer = await query(text, values);
    answers += 1;
    return answer;
  };
  const ended = runStatements(sql, fromClient(one).query, counted);
  // Within its transaction the writer would see the activity as it was at first.
  const waits = `SELECT 1 FROM pg_stat_activity WHERE query LIKE 'CREATE % CONCURRENTLY %' AND wait_event_type = 'Lock' AND datname = current_database()`;
  while ((await looking.query(waits)).rows.length === 0) await pause(10);
  // A look is two questions; one of two whole looks from here on is asked while the statement waits.
  const enough = answers + 4;
  while (answers < enough) await pause(1);
  await writer.query('COMMIT');
  return ended;
}

interface Seen {
  readonly locks: readonly (readonly Lock[])[];
  readonly required: string;
}

async function locksOf({ tables, prepare, transactions }: Sample, url: string): Promise<Seen> {
  const [one, looking, writer] = [await session(url), await session(url), await session(url)];
  await one.query(`DROP SCHEMA IF EXISTS wesley CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public; ${tables}; ${prepare}`);
  const seen: (readonly Lock[])[] = [];
  for (const sql of transactions) seen.push(await (/CONCURRENTLY/.test(sql) ? beside(sql, one, looking, writer) : runStatements(sql, fromClient(one).query)));
  const { rows } = await one.query<{ sort: string }>(`SELECT contype::text || convalidated AS sort FROM pg_constraint WHERE conname = 'required'`);
  for (const client of [one, looking, writer]) await client.end();
  return { locks: seen, required: rows.map(({ sort }) => sort).join() };
}

for (const binaries of [serverBinaries(), embeddedBinaries()]) {
  if (binaries === undefined) continue;
  const { url, stop } = await startServer(binaries);
  const client = await session(url('postgres'));
  const { rows: [about] } = await client.query<{ version: number }>(`SELECT current_setting('server_version_num')::integer / 10000 AS version`);
  await client.end();
  const found: Seen[] = [];
  for (const sample of samples) found.push(await locksOf(sample, url('postgres')));
  process.stdout.write(`${JSON.stringify({ version: about?.version, samples: found })}\n`);
  await stop();
}
