import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run, type Event } from '../../src/backfill-runtime/index.ts';
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
