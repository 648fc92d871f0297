import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run, type ColumnInfo } from '../../src/backfill-runtime/index.ts';
import { count, dump } from './support/dump.ts';
import { engines } from './support/engines.ts';
import { spied, writesRows } from './support/spy.ts';
import { backfillOf, column, tableOf } from './support/table.ts';

interface KeyCase {
  readonly columns: Record<string, ColumnInfo>;
  readonly key: readonly string[];
  readonly create: string;
}

const text = column('text');
const cases: Record<string, KeyCase> = {
  'uuid': { key: ['id'], columns: { id: column('uuid') }, create: `id uuid PRIMARY KEY); INSERT INTO t(id) SELECT md5(i::text)::uuid FROM generate_series(1, 30) i` },
  'bigint beyond 2^53': { key: ['id'], columns: { id: column('bigint') }, create: `id bigint PRIMARY KEY); INSERT INTO t(id) SELECT 9007199254740992 + i FROM generate_series(1, 30) i` },
  'text, C': { key: ['id'], columns: { id: text }, create: `id text COLLATE "C" PRIMARY KEY); INSERT INTO t(id) SELECT chr(40 + i) || '''"' || i FROM generate_series(1, 30) i` },
  'text, another collation': { key: ['id'], columns: { id: text }, create: `id text COLLATE "und-x-icu" PRIMARY KEY); INSERT INTO t(id) SELECT (CASE WHEN i % 2 = 0 THEN 'É' ELSE 'e' END) || i FROM generate_series(1, 30) i` },
  'timestamptz by microseconds': { key: ['id'], columns: { id: column('timestamptz') }, create: `id timestamptz PRIMARY KEY); INSERT INTO t(id) SELECT '2026-01-01'::timestamptz + i * interval '1 microsecond' FROM generate_series(1, 30) i` },
  'composite': { key: ['a', 'b'], columns: { a: column('integer'), b: text }, create: `a int, b text, PRIMARY KEY (a, b)); INSERT INTO t(a, b) SELECT i % 7, 'b' || i FROM generate_series(1, 30) i` },
  'none': { key: [], columns: { id: column('integer') }, create: `id int); INSERT INTO t(id) SELECT i % 9 FROM generate_series(1, 30) i` },
};

for (const engine of engines) {
  for (const [name, { key, columns, create }] of Object.entries(cases)) {
    test(`Key_${name}_EveryBatchSizeFillsEveryRow on ${engine.name}`, async (context) => {
      const database = await engine.empty();
      for (const inTypeScript of [false, true]) {
        for (const batch of [1, 7, 1000]) {
          if (name.includes('another') && (await count(database, `pg_collation WHERE collname = 'und-x-icu'`)) === 0) return context.skip('no ICU here');
          // Under another DateStyle and time zone, cursors must still mean the same.
          await database.script(`DROP SCHEMA IF EXISTS wesley CASCADE; DROP TABLE IF EXISTS t; SET datestyle = 'SQL, DMY'; SET timezone = 'Asia/Kolkata'; CREATE TABLE t (filled text DEFAULT 'x', ${create}`);
          await database.script('UPDATE t SET filled = NULL');
          const table = tableOf('t', key, columns, { filled: text });
          const common = { column: 'filled', pending: '"filled" IS NULL', source: 'computed', barrier: { kind: 'default' } } as const;
          const fill = inTypeScript ? table.fill({ ...common, compute: () => 'x' }) : table.fill({ ...common, sql: `'x'` });
          const report = await run(backfillOf(table, [fill]), database, { execute: true, batch });
          assert.equal(report.outcome, 'done', JSON.stringify(report));
          assert.equal(report.rows, 30);
          assert.equal(await count(database, `t WHERE filled = 'x'`), 30);
          const once = await dump(database, 't');
          assert.equal((await run(backfillOf(table, [fill]), database, { execute: true, batch })).outcome, 'nothing-to-do');
          assert.equal(await dump(database, 't'), once);
        }
      }
    });
  }

  test(`NoKey_TableRewrittenMeanwhile_CursorIsDropped on ${engine.name}`, async () => {
    const database = await engine.empty();
    await database.script(`CREATE TABLE t (id int, filled text DEFAULT 'x'); INSERT INTO t SELECT i, NULL FROM generate_series(1, 2000) i`);
    const table = tableOf('t', [], { id: column('integer') }, { filled: text });
    const fill = table.fill({ column: 'filled', pending: '"filled" IS NULL', sql: `'x'`, source: 'default', barrier: { kind: 'default' } });
    let writes = 0;
    const counting = spied(database, (statement) => void (writesRows(statement) && writes++));
    const stopped = await run(backfillOf(table, [fill]), counting, { execute: true, batch: 100, signal: { get aborted() { return writes > 1; } } });
    assert.equal(stopped.outcome, 'paused');
    await database.script('VACUUM FULL t');
    assert.equal((await run(backfillOf(table, [fill]), database, { execute: true })).outcome, 'done');
    assert.equal(await count(database, 't WHERE filled IS NULL'), 0);
  });
}
