import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run, type Backfill, type Database, type Queryable } from '../../src/backfill-runtime/index.ts';
import { dump } from './support/dump.ts';
import { engines, type TestDatabase } from './support/engines.ts';
import { backfillOf, column, tableOf } from './support/table.ts';

const text = column('text');

function sample(id: string): Backfill {
  const table = tableOf('t', ['id'], { id: column('integer'), s: text }, { up: text, len: column('integer') });
  return backfillOf(table, [
    table.fill({ column: 'up', pending: '"up" IS NULL', sql: 'upper("s")', source: 'computed', barrier: { kind: 'writers' } }),
    table.fill({ column: 'len', reads: ['s'], pending: '"len" IS NULL', compute: (row) => String(row.s.length), source: 'computed', barrier: { kind: 'writers' } }),
  ], id);
}

const create = `CREATE TABLE t (id int PRIMARY KEY, s text, up text, len int); INSERT INTO t SELECT i, repeat('a', i % 5 + 1) FROM generate_series(1, 30) i`;

class Killed extends Error {}

/** A process killed before its n-th statement: what was not committed is rolled back, nothing after it happens. */
function killedBefore(database: Database, statement: number): Database {
  let left = statement;
  const guard = (target: Queryable): Queryable => ({
    query: (sql, parameters) => {
      if (left-- <= 0) throw new Killed();
      return target.query(sql, parameters);
    },
  });
  return { ...guard(database), transaction: (work) => database.transaction((tx) => work(guard(tx))) };
}

async function killThenResume(database: TestDatabase, statement: number): Promise<boolean> {
  await database.script(`DROP SCHEMA IF EXISTS wesley CASCADE; DROP TABLE IF EXISTS t; ${create}`);
  const options = { execute: true, writersFill: true, batch: 8 };
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
    const step = engine.name === 'PGlite' ? 7 : 1;
    let kills = 0;
    for (let statement = 0; await killThenResume(database, statement); statement += step) {
      assert.equal(await dump(database, 't', false), clean, `killed before statement ${statement}`);
      kills++;
    }
    assert.ok(kills > 5);
  });

  test(`Run_Stopped_FinishesItsBatchAndGoesOnFromThere on ${engine.name}`, async () => {
    const database = await engine.empty();
    await database.script(create);
    const signal = { aborted: false };
    const stopped = await run(sample('001-t'), database, {
      execute: true, writersFill: true, batch: 8, signal, onEvent: (event) => void (event.event === 'batch' && (signal.aborted = true)),
    });
    assert.deepEqual([stopped.outcome, stopped.exitCode, stopped.rows], ['paused', 2, 8]);
    const ranges: string[] = [];
    const rest = await run(sample('001-t'), database, {
      execute: true, writersFill: true, batch: 8, onEvent: (event) => void (event.event === 'batch' && ranges.push(event.upto)),
    });
    assert.deepEqual([rest.outcome, rest.rows, ranges], ['done', 22, ['16', '24', '30']]);
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
