import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { fromPool, run, type Event, type Fill } from '../../src/backfill-runtime/index.ts';
import { count } from './support/dump.ts';
import { engines, emptyServerDatabase, hasServer, type TestDatabase } from './support/engines.ts';
import { spied, writesRows } from './support/spy.ts';
import { backfillOf, column, tableOf } from './support/table.ts';

const table = tableOf('t', ['id'], { id: column('integer'), s: column('text') }, { n: column('integer') });
const common = { column: 'n', reads: ['s'], pending: '"n" IS NULL', source: 'computed', barrier: { kind: 'writers' } } as const;
const fills: Record<'sql' | 'typescript', Fill> = {
  sql: table.fill({ ...common, sql: '"s"::int' }),
  typescript: table.fill({ ...common, compute: (row) => { if (row.s === 'x') throw new Error('no number'); return row.s; } }),
};

async function start(database: TestDatabase): Promise<TestDatabase> {
  await database.script(`CREATE TABLE t (id int PRIMARY KEY, s text, n int CHECK (n <> 500), pad text DEFAULT repeat('.', 300));
    INSERT INTO t (id, s) SELECT i, i FROM generate_series(1, 600) i; UPDATE t SET s = 'x' WHERE id IN (3, 317)`);
  return database;
}

for (const engine of engines) {
  for (const form of ['sql', 'typescript'] as const) {
    for (const walk of ['pages', 'keys'] as const) {
      test(`BadRows_AmongGoodOnes_AreRecordedWithKeyAndReasonAndTheRestGoesOn by ${form} and ${walk} on ${engine.name}`, async () => {
        const database = await start(await engine.empty());
        const events: Event[] = [];
        const report = await run(backfillOf(table, [fills[form]]), database, { execute: true, writersFill: true, walk, onEvent: (event) => void events.push(event) });
        assert.deepEqual([report.outcome, report.exitCode, report.rows, report.pending, report.failed], ['failed', 4, 597, 3, 3]);
        assert.deepEqual([...report.keys].sort(), ['3', '317', '500']);
        const { rows } = await database.query('SELECT row_key AS key, reason FROM wesley.backfill_failure ORDER BY row_key');
        assert.deepEqual(rows.map(({ key }) => key), ['["3"]', '["317"]', '["500"]']);
        assert.match(String(rows[0]?.['reason']), form === 'sql' ? /22P02/ : /no number/);
        assert.match(String(rows[2]?.['reason']), /23514/);
        // Corrected rows are filled by the next run, and their record goes.
        await database.script(`UPDATE t SET s = '7' WHERE id IN (3, 317, 500)`);
        const mended = await run(backfillOf(table, [fills[form]]), database, { execute: true, writersFill: true, walk });
        assert.deepEqual([mended.outcome, mended.exitCode, mended.rows, mended.failed], ['done', 0, 3, 0]);
        assert.equal(await count(database, 'wesley.backfill_failure'), 0);
      });
    }

    test(`BadRows_MoreThanAccepted_StopTheRun by ${form} on ${engine.name}`, async () => {
      const database = await start(await engine.empty());
      const report = await run(backfillOf(table, [fills[form]]), database, { execute: true, writersFill: true, maxFailures: 1, batch: 50 });
      assert.deepEqual([report.outcome, report.exitCode, report.failed], ['failed', 4, 2]);
      assert.match(report.messages.join(), /more than 1 rows failed/);
    });
  }

  test(`BadRow_TriggerThatRefuses_IsRecorded on ${engine.name}`, async () => {
    const database = await start(await engine.empty());
    await database.script(`UPDATE t SET s = '7' WHERE s = 'x'; CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.id = 9 THEN RAISE 'not nine'; END IF;
      IF NEW.id = 10 THEN RETURN NULL; END IF; RETURN NEW; END $$; CREATE TRIGGER r BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION refuse()`);
    const report = await run(backfillOf(table, [fills.sql]), database, { execute: true, writersFill: true });
    assert.deepEqual([report.exitCode, [...report.keys].sort()], [4, ['10', '500', '9']]);
  });
}

for (const engine of engines) {
  test(`Texts_WithWhatArraysAreWrittenWith_ArriveAsTheyAre_AndThoseNoTextCanHoldAreRecorded on ${engine.name}`, async () => {
    const values = ['NULL', '', '"', '\\', '{a,b}', ' , ', "it's", '\u2028\n\t', '\ud83d\ude00', 'a\0b', '\ud83d'];
    const texts = tableOf('t', ['id'], { id: column('integer'), s: column('text') }, { m: column('text') });
    const fill = texts.fill({ ...common, column: 'm', pending: '"m" IS NULL', compute: (row) => values[Number(row.s) - 1] ?? null });
    const database = await engine.empty();
    await database.script(`CREATE TABLE t (id int PRIMARY KEY, s text, m text); INSERT INTO t (id, s) SELECT i, i FROM generate_series(1, ${values.length}) i`);
    let writes = 0;
    const report = await run(backfillOf(texts, [fill]), spied(database, (statement) => void (writesRows(statement) && writes++)), { execute: true, writersFill: true });
    assert.deepEqual([report.outcome, report.rows, [...report.keys].sort()], ['failed', 9, ['10', '11']]);
    assert.ok(writes < 20, `${writes} statements: nobody holds these rows, and no sweep waits for them`);
    const { rows } = await database.query('SELECT m FROM t ORDER BY id');
    assert.deepEqual(rows.map(({ m }) => m), values.map((value, i) => (i < 9 ? value : null)));
    const failures = await database.query('SELECT reason FROM wesley.backfill_failure ORDER BY row_key');
    assert.match(failures.rows.map(({ reason }) => reason).join('\n'), /a NUL character.*\n.*half of a surrogate pair/);
  });
}

test('ReadAhead_OnASecondSessionThatFails_IsReadAgainWhenItIsItsTurn', { skip: !hasServer }, async () => {
  const database = await start(await emptyServerDatabase());
  await database.script(`UPDATE t SET s = '7' WHERE s = 'x' OR s = '500'`);
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  try {
    let [writing, beside, failed] = [0, 0, 0];
    const shaky = spied(fromPool(pool), async (statement) => {
      if (writesRows(statement)) {
        writing++;
        await pause(20);
        writing--;
      } else if (statement.includes('json_agg')) {
        await pause(5);
        if (writing > 0 && ++beside % 2 === 0) {
          failed++;
          throw Object.assign(new Error('statement timeout'), { code: '57014' });
        }
      }
    });
    const report = await run(backfillOf(table, [fills.typescript]), shaky, { execute: true, writersFill: true, batch: 40 });
    assert.deepEqual([report.outcome, report.rows, report.timing?.retries], ['done', 600, 0]);
    assert.ok(failed > 0 && beside > failed, `${beside} reads beside a write, ${failed} failed`);
  } finally {
    await pool.end();
  }
});

/** Errors that pass, thrown where a statement was to write, every so often. */
const passing = { 'serialization failure': '40001', 'deadlock': '40P01', 'lock timeout': '55P03', 'statement timeout': '57014', 'lost connection': '57P01' };

for (const [name, code] of Object.entries(passing)) {
  test(`Error_${name}_IsTriedAgainAndGivesTheSameRows`, { skip: !hasServer }, async () => {
    for (const form of ['sql', 'typescript'] as const) {
      const database = await start(await emptyServerDatabase());
      await database.script(`UPDATE t SET s = '7' WHERE s = 'x' OR s = '500'`);
      let writes = 0;
      const shaky = spied(database, (statement) => {
        if (writesRows(statement) && ++writes % 3 === 0) throw Object.assign(new Error(name), { code });
      });
      const report = await run(backfillOf(table, [fills[form]]), shaky, { execute: true, writersFill: true, batch: 40 });
      assert.deepEqual([report.outcome, report.rows], ['done', 600]);
      assert.ok((report.timing?.retries ?? 0) > 2 && writes < 400, `${report.timing?.retries} retries, ${writes} statements`);
    }
  });
}
