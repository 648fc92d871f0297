import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defineBackfill, run, type Barrier, type Precondition, type Report } from '../../src/backfill-runtime/index.ts';
import { count } from './support/dump.ts';
import { engines, type TestDatabase } from './support/engines.ts';
import { column, tableOf } from './support/table.ts';

async function runWith(database: TestDatabase, barrier: Barrier, preconditions: readonly Precondition[] = [], writersFill = false): Promise<Report> {
  const table = tableOf('t', ['id'], { id: column('integer') }, { c: column('text') });
  const fill = table.fill({ column: 'c', pending: '"c" IS NULL', sql: `'x'`, source: 'default', barrier });
  const backfill = defineBackfill(table, {
    id: '001-t', schema: { before: 'b', after: 'a' }, idempotency: { class: 'guarded', proof: 'test' }, fills: [fill], preconditions,
  });
  return run(backfill, database, { execute: true, writersFill });
}

const trigger = `CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.c := 'x'; RETURN NEW; END $$;
  CREATE TRIGGER fill_c BEFORE INSERT OR UPDATE ON t FOR EACH ROW WHEN (NEW.c IS NULL) EXECUTE FUNCTION f()`;

for (const engine of engines) {
  const start = async (sql = ''): Promise<TestDatabase> => {
    const database = await engine.empty();
    await database.script(`CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t SELECT generate_series(1, 5); ${sql}`);
    return database;
  };
  const refused = async (report: Promise<Report>, message: RegExp): Promise<void> => {
    const { outcome, exitCode, messages } = await report;
    assert.deepEqual([outcome, exitCode], ['refused', 3]);
    assert.match(messages.join('\n'), message);
  };

  test(`Preconditions_SomethingIsMissing_RefusedWithTheFileToRun on ${engine.name}`, async () => {
    const empty = await engine.empty();
    await refused(runWith(empty, { kind: 'default' }), /Table t is not there/);
    const database = await start();
    await refused(runWith(database, { kind: 'default' }), /Column c of t is not there. Run sql\/expand.sql first/);
    await database.script('ALTER TABLE t ADD c text');
    await refused(runWith(database, { kind: 'default' }), /Column c has no default.*Run sql\/expand.sql/);
    await refused(runWith(database, { kind: 'trigger', name: 'fill_c' }), /Trigger fill_c is not there.*Run sql\/expand.sql/);
    await refused(runWith(database, { kind: 'writers' }), /--writers-fill/);
    await database.script(`${trigger}; ALTER TABLE t DISABLE TRIGGER fill_c`);
    await refused(runWith(database, { kind: 'trigger', name: 'fill_c' }), /Trigger fill_c/);
    assert.equal(await count(database, `t WHERE c IS NOT NULL`), 0);
    assert.equal(await count(database, `pg_namespace WHERE nspname = 'wesley'`), 0);
  });

  test(`Preconditions_BarrierStands_Runs on ${engine.name}`, async () => {
    assert.equal((await runWith(await start(`ALTER TABLE t ADD c text; ALTER TABLE t ALTER c SET DEFAULT 'x'`), { kind: 'default' })).rows, 5);
    assert.equal((await runWith(await start(`ALTER TABLE t ADD c text; ${trigger}`), { kind: 'trigger', name: 'fill_c' })).rows, 5);
    assert.equal((await runWith(await start('ALTER TABLE t ADD c text'), { kind: 'writers' }, [], true)).rows, 5);
  });

  test(`Preconditions_OfTheScript_AreAsked on ${engine.name}`, async () => {
    const database = await start(`ALTER TABLE t ADD c text DEFAULT 'x'; UPDATE t SET c = NULL`);
    const one = (sql: string): Precondition => ({ sql, missing: 'Table other is empty.', remedy: 'backfill/000-other.ts' });
    await refused(runWith(database, { kind: 'default' }, [one('SELECT count(*) > 5 FROM t')]), /Table other is empty. Run backfill\/000-other.ts first/);
    assert.equal((await runWith(database, { kind: 'default' }, [one('SELECT count(*) = 5 FROM t')])).outcome, 'done');
  });

  test(`Rerun_AfterTheSwitch_IsAlreadyComplete on ${engine.name}`, async () => {
    const database = await start(`ALTER TABLE t ADD c text; ${trigger}`);
    assert.equal((await runWith(database, { kind: 'trigger', name: 'fill_c' })).outcome, 'done');
    await database.script('ALTER TABLE t ALTER c SET NOT NULL; DROP TRIGGER fill_c ON t');
    const report = await runWith(database, { kind: 'trigger', name: 'fill_c' });
    assert.deepEqual([report.outcome, report.exitCode, report.rows], ['already-complete', 0, 0]);
  });
}
