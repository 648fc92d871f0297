// The safeguards are load-bearing: with any of them taken out of the runtime's text, an invariant breaks. The list is printed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { count } from './support/dump.ts';
import { hasServer } from './support/engines.ts';
import { runBeside, runtime, tableWith, upperBackfill, wrongRows, type Mutation, type Runtime } from './support/mutant.ts';
import { spied } from './support/spy.ts';

/** How many things are wrong in the end. */
type Scenario = (runtime: Runtime) => Promise<number>;

const own = [`UPDATE t SET up = 'own' WHERE id = 15`];
const lost = async (database: Parameters<typeof count>[0]): Promise<number> => 1 - await count(database, `t WHERE up = 'own'`);

const userWritesFirst = (form: 'sql' | 'typescript', walk: 'pages' | 'keys'): Scenario => async (it) => {
  const database = await tableWith(50);
  await runBeside(it, database, upperBackfill(it, { form }), own, { walk, batch: 100 });
  return (await wrongRows(database)) + (await lost(database));
};

/** The slots of rows that were read and deleted hold other rows when the values arrive. */
const slotReuse = (index: string): Scenario => async (it) => {
  const database = await tableWith(5);
  await database.script(index);
  const reuse = ['DELETE FROM t', 'VACUUM (TRUNCATE false) t', `INSERT INTO t (id, s) SELECT i + 100, 'another row ' || i FROM generate_series(1, 5) AS i`];
  await runBeside(it, database, upperBackfill(it, { form: 'typescript' }), reuse);
  return wrongRows(database);
};

/** The value was read before a writer whose transaction the statement then waits for. */
const waitedForWriter: Scenario = async (it) => {
  const database = await tableWith(20);
  const writer = await database.connect();
  let writes = 0;
  const watched = spied(database, async (statement) => {
    if (!statement.startsWith('UPDATE ONLY') || writes++ > 0) return;
    await writer.query('BEGIN');
    await writer.query(`UPDATE t SET s = 'fresh' WHERE id = 10`);
    void pause(30).then(() => writer.query('COMMIT'));
  });
  await it.run(upperBackfill(it, { form: 'typescript' }), watched, { execute: true, writersFill: true, walk: 'keys' });
  return wrongRows(database);
};

class Killed extends Error {}

/** Whatever statement a kill comes before: the stored cursor is not ahead of the rows, and nothing is left to the sweep. */
const killedAnywhere: Scenario = async (it) => {
  let wrong = 0;
  const database = await tableWith(40, { pad: 700 });
  for (let at = 8; ; at += 2) {
    await database.script(`DROP SCHEMA IF EXISTS wesley CASCADE; CREATE TABLE again AS SELECT id, s, NULL::text AS up, pad FROM t; DROP TABLE t; ALTER TABLE again RENAME TO t`);
    let statements = 0;
    const dying = spied(database, () => {
      if (++statements > at) throw new Killed();
    });
    const options = { execute: true, writersFill: true, batch: 10, shards: 2 };
    try {
      await it.run(upperBackfill(it, {}), dying, options);
      return wrong;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
    if (await count(database, `pg_class WHERE relname = 'backfill_shard'`) > 0) {
      wrong += await count(database, `t, wesley.backfill_shard WHERE up IS NULL AND t.ctid >= format('(%s,0)', (first::json->>0)::bigint / 2048)::tid AND t.ctid < format('(%s,0)', (cursor::json->>0)::bigint / 2048)::tid`);
    }
    if (wrong > 0) return wrong;
  }
};

const noBarrier: Scenario = async (it) => {
  const database = await tableWith(5);
  const { outcome } = await it.run(upperBackfill(it, { barrier: { kind: 'trigger', name: 'fill_up' } }), database, { execute: true });
  return outcome === 'refused' ? 0 : 1;
};

const lateRow: Scenario = async (it) => {
  const database = await tableWith(50);
  await runBeside(it, database, upperBackfill(it, {}), [`INSERT INTO t (id, s) VALUES (-1, 'late')`], { walk: 'keys' }, 3);
  return wrongRows(database);
};

/** Keys that no number holds: the walk meets every row once, so the sweep finds none. */
const bigKeys: Scenario = async (it) => {
  const database = await tableWith(1, { key: 'bigint' });
  await database.script('TRUNCATE t; INSERT INTO t (id, s) SELECT 9007199254740992 + i, i::text FROM generate_series(1, 30) AS i');
  const report = await runBeside(it, database, upperBackfill(it, { key: 'bigint' }), [], { walk: 'keys', batch: 1 });
  return report.swept + (report.outcome === 'done' ? 0 : 1);
};

/** The table is rewritten in another order while the run is paused: the walk starts again, so the sweep finds nothing. */
const rewritten: Scenario = async (it) => {
  const database = await tableWith(60, { pad: 700 });
  let writes = 0;
  const counting = spied(database, (statement) => void (statement.startsWith('UPDATE ONLY') && writes++));
  const backfill = upperBackfill(it, {});
  const paused = await it.run(backfill, counting, { execute: true, writersFill: true, shards: 5, signal: { get aborted() { return writes > 9; } } });
  assert.equal(paused.outcome, 'paused');
  await database.script('CREATE INDEX backwards ON t (id DESC); CLUSTER t USING backwards');
  return (await it.run(backfill, database, { execute: true, writersFill: true })).swept;
};

/** An expression that gives null: the row is left alone, and not written again by every pass. */
const nullValue: Scenario = async (it) => {
  const database = await tableWith(5);
  const backfill = upperBackfill(it, { sql: `nullif("s", 'row 3')` });
  const options = { execute: true, writersFill: true };
  const report = await it.run(backfill, database, options);
  return Math.abs(report.rows - 4) + (await it.run(backfill, database, options)).rows;
};

/** A runner that was silent for too long finds another one in its place. */
const lostLease: Scenario = async (it) => {
  const database = await tableWith(60, { pad: 700 });
  const report = await runBeside(it, database, upperBackfill(it, {}), [`UPDATE wesley.backfill_shard SET owner = 'another', lease_until = now() + interval '1 s'`], { leaseSeconds: 1 }, 2);
  return report.exitCode === 5 ? 0 : 1;
};

const list: readonly (Mutation & { readonly name: string; readonly scenario: Scenario })[] = [
  { name: 'null guard', scenario: userWritesFirst('sql', 'pages'), file: 'sql-update.ts', from: ' AND ${guard(backfill.fills, valueOf, isValue)}', to: '' },
  { name: 'null guard of values from TypeScript', scenario: userWritesFirst('typescript', 'keys'), file: 'write-back.ts', from: '...unchanged, pendingOf(backfill.fills), useful]', to: '...unchanged, useful]' },
  { name: 'version compared (age of xmin): a slot is used again', scenario: slotReuse(''), file: 'page-walk.ts', from: '`age(${xmin}) > age(${given})`', to: "'true'" },
  // Where the column is in an index there is one stripe, and the version is compared as it is.
  { name: 'version compared (xmin): a slot is used again', scenario: slotReuse('CREATE INDEX ON t (up)'), file: 'page-walk.ts', from: '`${xmin} = ${given}`', to: "'true'" },
  { name: 'source compared: a writer was waited for', scenario: waitedForWriter, file: 'write-back.ts', from: '...same(walk, parameter), ...unchanged,', to: '...same(walk, parameter),' },
  { name: 'cursor in the transaction of its rows', scenario: killedAnywhere, file: 'batch.ts', from: '    return database.transaction(async (tx) => {', to: '    if (cursor !== null) await database.query(this.leases.move(this.shard, cursor));\n    return database.transaction(async (tx) => {' },
  { name: 'barrier check', scenario: noBarrier, file: 'preconditions.ts', from: 'barrier === null ? unmet : [...unmet, barrier]', to: 'unmet' },
  { name: 'final sweep', scenario: lateRow, file: 'execute.ts', from: '.rows === 0) break;', to: '.rows >= 0) break;' },
  { name: 'cursors as text', scenario: bigKeys, file: 'key-walk.ts', from: 'String(row[`k${i}`])', to: 'String(Number(row[`k${i}`]))' },
  { name: 'relfilenode check', scenario: rewritten, file: 'execute.ts', from: 'epochs.get(relation) === epoch', to: 'true' },
  { name: 'guard against null over null', scenario: nullValue, file: 'assignments.ts', from: ' AND (${valueOf(fill)}) IS NOT NULL', to: '' },
  { name: 'lease check', scenario: lostLease, file: 'lease.ts', from: 'if (changed === 0) throw', to: 'if (changed < 0) throw' },
];

for (const { name, scenario, ...mutation } of list) {
  test(`Mutant_Without ${name}`, { skip: !hasServer }, async (context) => {
    assert.equal(await scenario(await runtime()), 0, 'the runtime as it is');
    const wrong = await scenario(await runtime(mutation));
    assert.notEqual(wrong, 0, 'nobody notices that it is gone');
    context.diagnostic(`without ${name} (${mutation.file}): caught, ${wrong} wrong`);
  });
}
