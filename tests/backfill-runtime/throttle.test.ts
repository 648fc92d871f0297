import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Company } from '../../src/backfill-runtime/company.ts';
import { fromPool, run, type Event, type RunOptions } from '../../src/backfill-runtime/index.ts';
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
  /** The shortest time from the begin of one statement of twenty milliseconds or more to the begin of the next. */
  const shortest = async (options: RunOptions): Promise<number> => {
    await database.script(`DROP TABLE IF EXISTS t CASCADE; DROP FUNCTION IF EXISTS fill; DROP SCHEMA IF EXISTS wesley CASCADE; ${upperTable(400)}`);
    const pool = new pg.Pool({ connectionString: database.url, max: 1, application_name: 'wesley-backfill' });
    const begun: number[] = [];
    const slow = spied(fromPool(pool), async (statement) => {
      if (!writesRows(statement)) return;
      begun.push(performance.now());
      await Promise.all([pause(20), other.script('SELECT 1')]);
    });
    try {
      assert.equal((await run(upper('sql'), slow, { execute: true, batch: 20, ...options })).outcome, 'done');
    } finally {
      await pool.end();
    }
    return Math.min(...begun.slice(1).map((at, i) => at - (begun[i] ?? NaN)));
  };
  await other.script('SELECT 1');
  assert.ok((await shortest({})) >= 30);
  assert.ok((await shortest({ pauseShare: 0 })) < 30);
});

test('ReplicaThatStandsStill_HoldsTheRunUntilItFollows', { skip }, async () => {
  const primary = await startServer(binaries);
  const replica = await startServer(binaries, primary);
  const [pool, follower] = [new pg.Pool({ connectionString: primary.url('postgres') }), new pg.Pool({ connectionString: replica.url('postgres'), max: 1 })];
  try {
    await pool.query(upperTable(4000));
    const events: Event[] = [];
    const throttled = (): boolean => events.some((event) => event.event === 'throttled' && event.reason === 'a replica lags more than 1 s');
    await follower.query('SELECT pg_wal_replay_pause()');
    // A statement a tenth of a second: without the replica in the way this ends after four seconds.
    const slow = spied(fromPool(pool), async (statement) => { if (writesRows(statement)) await pause(100); });
    const running = run(upper('sql'), slow, { execute: true, batch: 100, maxReplicaLagSeconds: 1, onEvent: (event) => void events.push(event) });
    while (!throttled()) await pause(50);
    await pause(500);
    const rows = async (): Promise<number> => Number((await pool.query('SELECT count(*) FROM t WHERE up IS NOT NULL')).rows[0].count);
    const before = await rows();
    await pause(1500);
    assert.deepEqual([before, before < 4000], [await rows(), true]);
    await follower.query('SELECT pg_wal_replay_resume()');
    assert.deepEqual([(await running).outcome, await rows()], ['done', 4000]);
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
