import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run, type Backfill, type Database } from '../../src/backfill-runtime/index.ts';
import { dump } from './support/dump.ts';
import { engines, type TestDatabase } from './support/engines.ts';
import { spied, writesRows } from './support/spy.ts';
import { backfillOf, column, tableOf } from './support/table.ts';

const text = column('text');

function sample(id: string): Backfill {
  const table = tableOf('t', ['id'], { id: column('integer'), s: text }, { up: text, len: column('integer') });
  return backfillOf(table, [
    table.fill({ column: 'up', pending: '"up" IS NULL', sql: 'upper("s")', source: 'computed', barrier: { kind: 'writers' } }),
    table.fill({ column: 'len', reads: ['s'], pending: '"len" IS NULL', compute: (row) => String(row.s.length), source: 'computed', barrier: { kind: 'writers' } }),
  ], id);
}

const create = `CREATE TABLE t (id int PRIMARY KEY, s text, up text, len int); INSERT INTO t SELECT i, repeat('a', i % 5 + 1) || repeat('-', 1000) FROM generate_series(1, 30) i`;

class Killed extends Error {}

/** A process killed before its n-th statement: what was not committed is rolled back, nothing after it happens. */
function killedBefore(database: Database, statement: number): Database {
  let left = statement;
  return spied(database, () => {
    if (left-- <= 0) throw new Killed();
  });
}

async function killThenResume(database: TestDatabase, statement: number): Promise<boolean> {
  await database.script(`DROP SCHEMA IF EXISTS wesley CASCADE; DROP TABLE IF EXISTS t; ${create}`);
  const options = { execute: true, writersFill: true, batch: 8, leaseSeconds: 1 };
  try {
    await run(sample('001-t'), killedBefore(database, statement), options);
    return false;
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  assert.equal((await run(sample('001-t'), database, options)).exitCode, 0);
  return true;
}

for (const engine of engines) {
  test(`Run_KilledBeforeAnyStatementThenResumed_EqualsOneCleanRun on ${engine.name}`, async () => {
    const database = await engine.empty();
    await database.script(create);
    await run(sample('001-t'), database, { execute: true, writersFill: true, batch: 8 });
    const clean = await dump(database, 't', false);
    const step = engine.name === 'PGlite' ? 11 : 5;
    let kills = 0;
    for (let statement = 0; await killThenResume(database, statement); statement += step) {
      assert.equal(await dump(database, 't', false), clean, `killed before statement ${statement}`);
      kills++;
    }
    assert.ok(kills > 5);
  });

  test(`Run_Stopped_FinishesItsStatementAndGoesOnFromThere on ${engine.name}`, async () => {
    const database = await engine.empty();
    await database.script(create);
    let writes = 0;
    const counting = spied(database, (statement) => void (writesRows(statement) && writes++));
    const stopped = await run(sample('001-t'), counting, { execute: true, writersFill: true, batch: 8, signal: { get aborted() { return writes > 1; } } });
    assert.deepEqual([stopped.outcome, stopped.exitCode, writes], ['paused', 2, 2]);
    assert.ok(stopped.rows > 0 && stopped.rows < 30, String(stopped.rows));
    const rest = await run(sample('001-t'), database, { execute: true, writersFill: true, batch: 8 });
    assert.deepEqual([rest.outcome, rest.rows, rest.swept], ['done', 30 - stopped.rows, 0]);
  });

  test(`Run_ScriptChangedMeanwhile_IsRefusedUnlessAdopted on ${engine.name}`, async () => {
    const database = await engine.empty();
    await database.script(create);
    const options = { execute: true, writersFill: true };
    await run(sample('001-t'), database, { ...options, scriptSha256: 'a'.repeat(64) });
    await database.script('UPDATE t SET up = NULL WHERE id = 1');
    const refused = await run(sample('001-t'), database, { ...options, scriptSha256: 'b'.repeat(64) });
    assert.deepEqual([refused.outcome, refused.exitCode], ['refused', 3]);
    assert.match(refused.messages.join(), /--adopt/);
    const adopted = await run(sample('001-t'), database, { ...options, scriptSha256: 'b'.repeat(64), adopt: true });
    assert.deepEqual([adopted.outcome, adopted.rows], ['done', 1]);
  });
}
