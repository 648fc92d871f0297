// Two runners of one script: shards that nobody works on are shared out; the rest is waited for; a silent runner is replaced.
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { fromPool, planShards, run, type Event, type Report, type RunOptions } from '../../src/backfill-runtime/index.ts';
import { count } from './support/dump.ts';
import { emptyServerDatabase, hasServer, type ServerDatabase } from './support/engines.ts';
import { meddled, spied, writesRows } from './support/spy.ts';
import { upper, upperTable } from './support/upper.ts';

const skip = hasServer ? false : 'no PostgreSQL server is installed here';
const ROWS = 400;

async function prepared(): Promise<ServerDatabase> {
  const database = await emptyServerDatabase();
  await database.script(upperTable(ROWS));
  return database;
}

const left = (database: ServerDatabase): Promise<number> => count(database, 't WHERE up IS DISTINCT FROM upper(s)');

test('Runner_BesideAnother_WaitsAndFindsNothingToDo', { skip }, async () => {
  const database = await prepared();
  const second = await database.connect();
  const events: Event[] = [];
  let other: ReturnType<typeof run> | undefined;
  // The second starts while the first has the only shard, and slows it down to see it wait.
  const slow = spied(database, async (statement) => {
    if (!writesRows(statement)) return;
    other ??= run(upper('sql'), second, { execute: true, onEvent: (event) => void events.push(event) });
    await new Promise((resolve) => setTimeout(resolve, 40));
  });
  const first = await run(upper('sql'), slow, { execute: true, batch: 60 });
  const after = await other;
  assert.deepEqual([first.outcome, first.rows], ['done', ROWS]);
  assert.deepEqual([after?.exitCode, after?.rows], [0, 0]);
  assert.ok(events.some(({ event }) => event === 'waiting'), 'the second runner says that it waits');
});

test('Runner_BesideAnother_TakesTheShardsThatAreFree', { skip }, async () => {
  const database = await prepared();
  const second = await database.connect();
  await planShards(upper('sql'), database, { shards: 6 });
  const reports = await Promise.all([database, second].map((one) => run(upper('sql'), one, { execute: true, batch: 20 })));
  assert.ok(reports.every(({ exitCode }) => exitCode === 0), JSON.stringify(reports));
  assert.ok(reports.every(({ rows }) => rows > 0), 'both wrote');
  assert.equal(reports.reduce((sum, { rows }) => sum + rows, 0), ROWS);
  assert.equal(await left(database), 0);
});

/** Two workers, and how many shards were planned for them. */
async function byTwo({ url }: ServerDatabase, options: RunOptions): Promise<{ readonly report: Report; readonly planned: number }> {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  try {
    const report = await run(upper('sql'), fromPool(pool), { execute: true, workers: 2, ...options });
    const { rows } = await pool.query('SELECT count(*)::int AS n FROM wesley.backfill_shard WHERE shard > 0');
    return { report, planned: rows[0].n };
  } finally {
    await pool.end();
  }
}

// Time stands still for the runtime: a worker that slept would sleep for ever.
test('Worker_WithNothingToDo_WakesWhenAnotherLetsAShardGo', { skip }, async () => {
  const database = await prepared();
  const asleep = pause(60_000, null, { ref: false }).then(() => assert.fail('a worker still sleeps'));
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    const { report } = await Promise.race([byTwo(database, { shards: 1, batch: 20 }), asleep]);
    assert.deepEqual([report.outcome, report.rows], ['done', ROWS]);
  } finally {
    mock.timers.reset();
  }
});

test('Shards_OfALargeTable_AreSeveralForEachWorker', { skip }, async () => {
  const database = await emptyServerDatabase();
  // A row a page, and five windows of them.
  await database.script(`${upperTable(0)}; ALTER TABLE t SET (fillfactor = 10, autovacuum_enabled = off); ALTER TABLE t DISABLE TRIGGER fill_up;
    INSERT INTO t (id, s, up) SELECT i, 'row ' || i, CASE WHEN i % 100 > 0 THEN 'there' END FROM generate_series(1, ${5 * 1024 + 10}) AS i; ALTER TABLE t ENABLE TRIGGER fill_up; ANALYZE t`);
  const { report, planned } = await byTwo(database, {});
  assert.deepEqual([report.outcome, planned], ['done', 5]);
});

test('Shards_OfASmallTable_AreOneForEachWorker', { skip }, async () => {
  assert.equal((await byTwo(await prepared(), {})).planned, 2);
});

test('Lease_OfADeadRunner_IsTakenOver', { skip }, async () => {
  const database = await prepared();
  class Killed extends Error {}
  let statements = 0;
  let dead = false;
  const dying = spied(database, (statement) => {
    if (writesRows(statement)) statements++;
    dead ||= statements > 3;
    if (dead) throw new Killed();
  });
  await assert.rejects(run(upper('sql'), dying, { execute: true, batch: 10, leaseSeconds: 1 }), Killed);
  assert.equal(await count(database, 'wesley.backfill_shard WHERE owner IS NOT NULL'), 1);
  const started = Date.now();
  const report = await run(upper('sql'), database, { execute: true });
  assert.deepEqual([report.outcome, await left(database)], ['done', 0]);
  assert.ok(Date.now() - started < 15_000);
});

test('Lease_LostToAnother_EndsWith5AndTheOtherGoesOn', { skip }, async () => {
  const database = await prepared();
  const other = await database.connect();
  const robbed = meddled(database, () => other.script(`UPDATE wesley.backfill_shard SET owner = 'another', lease_until = now() + interval '200 ms'`), 3);
  const lost = await run(upper('sql'), robbed, { execute: true, batch: 10, leaseSeconds: 1 });
  assert.deepEqual([lost.outcome, lost.exitCode], ['lost-lease', 5]);
  assert.equal((await run(upper('sql'), database, { execute: true })).outcome, 'done');
  assert.equal(await left(database), 0);
});

for (const walk of ['pages', 'keys'] as const) {
  test(`Shards_OneToEightAndAnyBatch_GiveTheSameRows by ${walk}`, { skip }, async () => {
    const database = await prepared();
    for (const [shards, batch] of [[1, 1], [2, 7], [3, 100], [5, 1000], [8, 33]] as const) {
      await database.script(`DROP TABLE t; DROP FUNCTION fill(); DROP SCHEMA IF EXISTS wesley CASCADE; ${upperTable(ROWS)}`);
      const report = await run(upper('typescript'), database, { execute: true, shards, batch, walk });
      assert.deepEqual([report.outcome, report.rows, report.swept], ['done', ROWS, 0], `${shards} shards, batch ${batch}`);
      assert.equal(await left(database), 0);
    }
  });
}
