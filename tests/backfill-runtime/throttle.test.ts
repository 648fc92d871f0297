import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Company } from '../../src/backfill-runtime/company.ts';
import { fromPool, run, type Event, type RunOptions } from '../../src/backfill-runtime/index.ts';
import { count } from './support/dump.ts';
import { emptyServerDatabase, hasServer } from './support/engines.ts';
import { spied, writesRows } from './support/spy.ts';
import { upper, upperTable } from './support/upper.ts';

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
