import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { run, type Backfill } from '../../src/backfill-runtime/index.ts';
import { count } from './support/dump.ts';
import { emptyServerDatabase, hasServer, type ServerDatabase } from './support/engines.ts';
import { meddled } from './support/spy.ts';
import { backfillOf, column, tableOf } from './support/table.ts';

const skip = hasServer ? false : 'no PostgreSQL server is installed here';
const create = `CREATE TABLE t (id int PRIMARY KEY, s text NOT NULL, up text, own boolean NOT NULL DEFAULT false);
  INSERT INTO t SELECT i * 2, 'row ' || i FROM generate_series(1, 1500) i;
  CREATE FUNCTION fill() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.up := upper(NEW.s); RETURN NEW; END $$;
  CREATE TRIGGER fill_up BEFORE INSERT OR UPDATE ON t FOR EACH ROW WHEN (NEW.up IS NULL) EXECUTE FUNCTION fill()`;

function upper(form: 'sql' | 'typescript'): Backfill {
  const table = tableOf('t', ['id'], { id: column('integer'), s: column('text') }, { up: column('text') });
  const common = { column: 'up', reads: ['s'], pending: '"up" IS NULL', source: 'computed', barrier: { kind: 'trigger', name: 'fill_up' } } as const;
  return backfillOf(table, [form === 'sql' ? table.fill({ ...common, sql: 'upper("s")' }) : table.fill({ ...common, compute: (row) => row.s.toUpperCase() })]);
}

/** Changes, explicit values and inserts between the keys, until told to stop. */
async function writer(database: ServerDatabase, seed: number, stop: () => boolean): Promise<void> {
  const own = await database.connect();
  for (let i = seed; !stop(); i += 7) {
    const id = String(((i * 7919) % 1500) * 2);
    if (i % 3 === 0) await own.query(`UPDATE t SET up = 'own', own = true WHERE id = $1::text::int`, [id]);
    else if (i % 3 === 1) await own.query(`UPDATE t SET s = s || '!', up = CASE WHEN own THEN up END WHERE id = $1::text::int`, [id]);
    else await own.query(`INSERT INTO t (id, s) VALUES ($1::text::int + 1, 'new') ON CONFLICT DO NOTHING`, [id]);
  }
}

for (const form of ['sql', 'typescript'] as const) {
  test(`Writers_Beside_NoValueIsLostStaleOrMissed by ${form}`, { skip }, async () => {
    const database = await emptyServerDatabase();
    await database.script(create);
    let stopped = false;
    const writers = [1, 2, 3].map((seed) => writer(database, seed, () => stopped));
    await pause(30);
    const report = await run(upper(form), database, { execute: true, batch: 20 });
    stopped = true;
    await Promise.all(writers);
    assert.equal(report.outcome, 'done');
    assert.equal(await count(database, 't WHERE up IS NULL'), 0);
    assert.equal(await count(database, `t WHERE own AND up <> 'own'`), 0);
    assert.equal(await count(database, 't WHERE NOT own AND up <> upper(s)'), 0);
  });

  test(`TwoRunners_AtOnce_WriteEveryRowOnce by ${form}`, { skip }, async () => {
    const database = await emptyServerDatabase();
    await database.script(create);
    const other = await database.connect();
    const reports = await Promise.all([database, other].map((one) => run(upper(form), one, { execute: true, batch: 50 })));
    assert.ok(reports.every((report) => report.exitCode === 0), JSON.stringify(reports));
    assert.equal((reports[0]?.rows ?? 0) + (reports[1]?.rows ?? 0), 1500);
    assert.equal(await count(database, 't WHERE up IS DISTINCT FROM upper(s)'), 0);
  });
}

test('CompareAndSet_SourceChangesBetweenReadAndWrite_ValueIsFresh', { skip }, async () => {
  const database = await emptyServerDatabase();
  await database.script(`${create}; ALTER TABLE t DISABLE TRIGGER fill_up; ALTER TABLE t ALTER s DROP NOT NULL; CREATE TRIGGER z BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION fill()`);
  const table = tableOf('t', ['id'], { id: column('integer'), s: column('text') }, { up: column('text') });
  const up = table.fill({ column: 'up', reads: ['s'], pending: '"up" IS NULL', compute: (row) => row.s.toUpperCase(), source: 'computed', barrier: { kind: 'writers' } });
  const other = await database.connect();
  const report = await run(backfillOf(table, [up]), meddled(database, () => other.script(`UPDATE t SET s = 'fresh' WHERE id = 10`)), { execute: true, writersFill: true });
  assert.deepEqual([report.outcome, report.rows], ['done', 1500]);
  assert.equal(await count(database, `t WHERE id = 10 AND up = 'FRESH'`), 1);
});

test('Guard_ValueWrittenBetweenReadAndWrite_IsKept', { skip }, async () => {
  const database = await emptyServerDatabase();
  await database.script(create);
  const other = await database.connect();
  await run(upper('typescript'), meddled(database, () => other.script(`UPDATE t SET up = 'own' WHERE id = 10`)), { execute: true });
  assert.equal(await count(database, `t WHERE id = 10 AND up = 'own'`), 1);
});

test('LockedRow_HeldForAWhile_IsFilledInTheEnd', { skip }, async () => {
  const database = await emptyServerDatabase();
  await database.script(create);
  const other = await database.connect();
  await other.script('BEGIN; SELECT FROM t WHERE id = 10 FOR UPDATE');
  const running = run(upper('sql'), database, { execute: true, batch: 1000 });
  await pause(700);
  await other.script('COMMIT');
  assert.equal((await running).outcome, 'done');
  assert.equal(await count(database, 't WHERE up IS NULL'), 0);
});

test('Sweep_RowInsertedBehindTheCursor_IsFilled', { skip }, async () => {
  const database = await emptyServerDatabase();
  await database.script(`${create}; DROP TRIGGER fill_up ON t`);
  const table = tableOf('t', ['id'], { id: column('integer'), s: column('text') }, { up: column('text') });
  const up = table.fill({ column: 'up', reads: ['s'], pending: '"up" IS NULL', sql: 'upper("s")', source: 'computed', barrier: { kind: 'writers' } });
  const other = await database.connect();
  const late = meddled(database, () => other.script(`INSERT INTO t VALUES (-5, 'late', NULL), (9999, 'later', NULL)`));
  assert.equal((await run(backfillOf(table, [up]), late, { execute: true, batch: 100, writersFill: true })).rows, 1502);
  assert.equal(await count(database, 't WHERE up IS NULL'), 0);
});

// While a transaction writes, versions younger than it cannot be told by their age.
test('CompareAndSet_RowsYoungerThanAnOpenTransaction_AreFilledByTheSweep', { skip }, async () => {
  const database = await emptyServerDatabase();
  await database.script(`${create}; CREATE TABLE other (n int); ALTER TABLE t DISABLE TRIGGER fill_up`);
  const open = await database.connect();
  await open.query('BEGIN');
  await open.query('INSERT INTO other VALUES (1)');
  await database.script(`UPDATE t SET s = s || '!', up = NULL WHERE id <= 200; ALTER TABLE t ENABLE TRIGGER fill_up`);
  const report = await run(upper('typescript'), database, { execute: true });
  await open.query('COMMIT');
  assert.deepEqual([report.outcome, report.rows, report.swept], ['done', 1500, 100]);
  assert.equal(await count(database, 't WHERE up IS DISTINCT FROM upper(s)'), 0);
});
