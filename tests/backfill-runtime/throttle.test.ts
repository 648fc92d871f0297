import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Company } from '../../src/backfill-runtime/company.ts';
import { fromPool, run, type Database, type Event, type RunOptions } from '../../src/backfill-runtime/index.ts';
import { count } from './support/dump.ts';
import { emptyServerDatabase, hasServer } from './support/engines.ts';
import { spied, writesRows } from './support/spy.ts';
import { serverBinaries, startServer } from './support/postgres-server.ts';
import { upper, upperTable } from './support/upper.ts';

const binaries = serverBinaries() ?? '';
const skip = hasServer ? false : 'no PostgreSQL server is installed here';

test('Probe_OwnSql_HoldsTheRunUntilItIsFalse', { skip }, async () => {
  const database = await emptyServerDatabase();
  await database.script(`${upperTable(200)}; CREATE TABLE busy ()`);
  const other = await database.connect();
  const events: Event[] = [];
  const running = run(upper('sql'), database, {
    execute: true, probes: [{ reason: 'busy', sql: `SELECT to_regclass('busy') IS NOT NULL` }], onEvent: (event) => void events.push(event),
  });
  await new Promise((resolve) => setTimeout(resolve, 700));
  assert.equal(await count(other, 't WHERE up IS NOT NULL'), 0);
  await other.script('DROP TABLE busy');
  assert.equal((await running).outcome, 'done');
  assert.deepEqual(events.filter(({ event }) => event === 'throttled'), [{ event: 'throttled', id: '001-t', reason: 'busy' }]);
});

test('Probe_OldTransaction_HoldsTheRun', { skip }, async () => {
  const database = await emptyServerDatabase();
  await database.script(upperTable(200));
  const other = await database.connect();
  await other.script('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT FROM t LIMIT 1');
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const events: Event[] = [];
  const running = run(upper('sql'), database, { execute: true, maxTransactionSeconds: 1, maxReplicaLagSeconds: 5, onEvent: (event) => void events.push(event) });
  await new Promise((resolve) => setTimeout(resolve, 500));
  await other.script('COMMIT');
  assert.equal((await running).outcome, 'done');
  assert.ok(events.some((event) => event.event === 'throttled' && /older than 1 s/.test(event.reason)));
});

test('OthersAtWork_AreSeen_SessionsOfOnesOwnNameAreNot', { skip }, async () => {
  const database = await emptyServerDatabase();
  const named = (name: string): pg.Pool => new pg.Pool({ connectionString: database.url, max: 1, application_name: name });
  const [own, colleague, user] = [named('wesley-backfill'), named('wesley-backfill'), named('shop')];
  const seen = async (): Promise<boolean> => {
    const company = new Company(fromPool(own));
    await company.look();
    return company.present;
  };
  try {
    // The session that made the database.
    await pause(1100);
    await colleague.query('SELECT 1');
    assert.equal(await seen(), false);
    await user.query('SELECT 1');
    assert.equal(await seen(), true);
    await pause(1100);
    assert.equal(await seen(), false);
    const asleep = user.query('SELECT pg_sleep(1.5)');
    await pause(1200);
    assert.equal(await seen(), true);
    await asleep;
  } finally {
    await Promise.all([own, colleague, user].map((pool) => pool.end()));
  }
});

test('OthersAtWork_AreGivenWayTo_UnlessNoPauseIsAskedFor', { skip }, async () => {
  const database = await emptyServerDatabase();
  const other = await database.connect();
  /** How many statements a run takes, and what its looks at the table may ask other processors for. */
  const measured = async (options: RunOptions): Promise<{ readonly statements: number; readonly helpers: ReadonlySet<unknown> }> => {
    await database.script(`DROP TABLE IF EXISTS t CASCADE; DROP FUNCTION IF EXISTS fill; DROP SCHEMA IF EXISTS wesley CASCADE; ${upperTable(60_000)}; ANALYZE t`);
    const pool = new pg.Pool({ connectionString: database.url, max: 1, application_name: 'wesley-backfill' });
    const adapter = fromPool(pool);
    const helpers = new Set<unknown>();
    const seen: Database = {
      ...adapter,
      transaction: (work, settings) => adapter.transaction(async (tx) => {
        const { rows } = await tx.query(`SELECT current_setting('max_parallel_workers_per_gather') AS helpers, current_setting('transaction_read_only') AS looks`);
        if (rows[0]?.['looks'] === 'on') helpers.add(rows[0]['helpers']);
        return work(tx);
      }, settings),
    };
    try {
      const { outcome, timing } = await run(upper('sql'), seen, { execute: true, ...options });
      assert.equal(outcome, 'done');
      return { statements: timing?.statements ?? 0, helpers };
    } finally {
      await pool.end();
    }
  };
  let working = true;
  const work = (async (): Promise<void> => {
    while (working) {
      await other.script('SELECT 1');
      await pause(50);
    }
  })();
  const [beside, regardless] = [await measured({}), await measured({ pauseShare: 0 })];
  working = false;
  await work;
  assert.deepEqual(beside.helpers, new Set(['0']));
  assert.ok(beside.statements > 1.5 * regardless.statements, `${beside.statements} statements beside others, ${regardless.statements} regardless of them`);
});

test('NobodyElseAtWork_AllProcessorsLook', { skip }, async () => {
  const database = await emptyServerDatabase();
  await database.script(upperTable(10));
  const settings = new Set<string>();
  const watched: Database = { ...database, transaction: (work, more = []) => { more.forEach((one) => settings.add(one)); return database.transaction(work, more); } };
  assert.equal((await run(upper('sql'), watched, { execute: true })).outcome, 'done');
  assert.ok(settings.size > 0 && ![...settings].some((one) => one.includes('max_parallel_workers_per_gather')));
});

test('ReplicaThatStandsStill_HoldsTheRunUntilItFollows', { skip }, async () => {
  const primary = await startServer(binaries);
  const replica = await startServer(binaries, primary);
  const [pool, follower] = [new pg.Pool({ connectionString: primary.url('postgres') }), new pg.Pool({ connectionString: replica.url('postgres'), max: 1 })];
  try {
    await pool.query(upperTable(1000));
    const events: Event[] = [];
    const throttled = (): boolean => events.some((event) => event.event === 'throttled' && event.reason === 'a replica lags more than 1 s');
    await follower.query('SELECT pg_wal_replay_pause()');
    // A page and a stripe at a time: without the replica in the way this goes on for ten seconds.
    const slow = spied(fromPool(pool), async (statement) => { if (writesRows(statement)) await pause(40); });
    let over = false;
    const running = run(upper('sql'), slow, { execute: true, batch: 20, maxReplicaLagSeconds: 1, onEvent: (event) => void events.push(event) });
    running.finally(() => (over = true)).catch(() => undefined);
    while (!throttled() && !over) await pause(50);
    assert.ok(throttled());
    await pause(500);
    const rows = async (): Promise<number> => Number((await pool.query('SELECT count(*) FROM t WHERE up IS NOT NULL')).rows[0].count);
    const before = await rows();
    await pause(1500);
    assert.deepEqual([before, before < 1000], [await rows(), true]);
    await follower.query('SELECT pg_wal_replay_resume()');
    assert.deepEqual([(await running).outcome, await rows()], ['done', 1000]);
  } finally {
    await Promise.all([pool.end(), follower.end()]);
    await replica.stop();
    await primary.stop();
  }
});

test('Pause_AsAShareOfTheWork_SlowsItDown', { skip }, async () => {
  const database = await emptyServerDatabase();
  await database.script(upperTable(200));
  let gap = 0;
  let ended = 0;
  const timed = spied(database, (statement) => {
    if (writesRows(statement) && ended > 0) gap = Math.max(gap, performance.now() - ended);
    ended = performance.now();
  });
  assert.equal((await run(upper('sql'), timed, { execute: true, batch: 20, pauseShare: 5 })).outcome, 'done');
  assert.ok(gap > 5, `${gap} ms`);
});
