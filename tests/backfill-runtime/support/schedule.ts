import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Server } from './postgres-server.ts';
import { Random } from '../../../src/rehearsal/random.ts';
import { upperTable, type Form } from './upper.ts';
import { actual, expected, Writer } from './writer.ts';

export interface Variant {
  readonly form: Form;
  readonly walk: 'pages' | 'keys';
}

export interface Told {
  readonly kills: readonly string[];
  readonly runs: number;
  readonly rows: number;
}

const ROWS = 600;

async function query(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

interface Runner {
  readonly child: ChildProcess;
  readonly started: Promise<void>;
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
}

function start(folder: string, url: string, { form, walk }: Variant, random: Random): Runner {
  const flags = ['--execute', '--walk', walk, '--batch', String(random.whole(5, 40)), '--workers', String(random.whole(1, 2)), '--shards', String(random.whole(1, 5)), '--lease-seconds', '1'];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(folder, 'upper.ts'), ...flags, '--database-url', url], { env: { PATH: process.env['PATH'] ?? '', FORM: form } });
  let said = '';
  const started = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
      resolve();
    });
    child.once('exit', () => resolve());
  });
  child.stderr.on('data', (chunk) => void (said += String(chunk)));
  return { child, started, ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, said }))) };
}

/**
 * One schedule, all of it from the seed but for the clock: writers beside a backfill whose process, session or server is
 * killed now and then, and which is started again until it says that it is done.
 */
export async function runSchedule(server: Server, folder: string, variant: Variant, seed: number): Promise<Told> {
  const random = new Random(seed);
  const url = server.url('postgres');
  await query(url, `DROP SCHEMA IF EXISTS wesley CASCADE; DROP TABLE IF EXISTS t; DROP FUNCTION IF EXISTS fill()`, upperTable(ROWS));
  const writers = [0, 1, 2].map((i) => new Writer(url, new Random(seed * 10 + i), i, 3, ROWS));
  const writing = Promise.all(writers.map((writer) => writer.run()));
  const kills: string[] = [];
  let [runs, code, last] = [0, null as number | null, ''];
  try {
    for (let left = random.whole(1, 3); code !== 0; left--) {
      assert.ok(++runs < 20, `the backfill does not end: ${last}`);
      const runner = start(folder, url, variant, random);
      if (left > 0) {
        await Promise.race([runner.started, runner.ended]);
        await pause(random.whole(0, 150));
        const kind = random.one(['process', 'process', 'session', 'session', 'server'] as const);
        kills.push(kind);
        if (kind === 'process') runner.child.kill('SIGKILL');
        else if (kind === 'server') await server.crash();
        else await query(url, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'wesley-backfill' AND datname = current_database()`);
      }
      const ended = await runner.ended;
      [code, last] = [ended.code, ended.said.slice(-2000)];
      // 5: on a busy machine a worker may be silent for longer than the lease of a second, and another takes over.
      assert.ok(code === 0 || code === null || code === 5, `the backfill ended with ${code}: ${last}`);
    }
  } finally {
    for (const writer of writers) writer.stop();
    await writing;
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const rows = await actual(client);
  await client.end();
  assert.deepEqual(rows, expected(writers));
  return { kills, runs, rows: rows.length };
}
