import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run, SpecificationError } from '../../src/backfill-runtime/index.ts';
import { count, dump } from './support/dump.ts';
import { engines } from './support/engines.ts';
import { backfillOf, column, tableOf } from './support/table.ts';

const text = column('text');
const barrier = { kind: 'default' } as const;
const options = { execute: true, batch: 3, writersFill: true };

for (const engine of engines) {
  test(`Fills_OneUsesAnother_SeesItsNewValueOnce on ${engine.name}`, async () => {
    const database = await engine.empty();
    await database.script(`CREATE TABLE t (id int PRIMARY KEY, a uuid DEFAULT gen_random_uuid(), b text DEFAULT '', c text DEFAULT '', d text DEFAULT '');
      INSERT INTO t SELECT i, NULL, NULL, NULL, NULL FROM generate_series(1, 10) i; UPDATE t SET a = md5('own')::uuid WHERE id = 4`);
    const table = tableOf('t', ['id'], { id: column('integer') }, { a: column('uuid'), b: text, c: text, d: text });
    const a = table.fill({ column: 'a', pending: '"a" IS NULL', sql: 'gen_random_uuid()', source: 'default', barrier });
    const b = table.fill({ column: 'b', uses: ['a'], pending: '"b" IS NULL', sql: `'b' || "a"`, source: 'computed', barrier });
    const c = table.fill({ column: 'c', uses: ['b'], pending: '"c" IS NULL', compute: (row) => `c${row.b}`, source: 'computed', barrier });
    const d = table.fill({ column: 'd', uses: ['c'], pending: '"d" IS NULL', sql: `'d' || "c"`, source: 'computed', barrier });
    assert.equal((await run(backfillOf(table, [d, c, b, a]), database, options)).outcome, 'done');
    assert.equal(await count(database, `t WHERE b = 'b' || a AND c = 'c' || b AND d = 'd' || c`), 10);
    assert.equal(await count(database, `t WHERE a = md5('own')::uuid`), 1);
    const once = await dump(database, 't');
    assert.equal((await run(backfillOf(table, [d, c, b, a]), database, options)).outcome, 'nothing-to-do');
    assert.equal(await dump(database, 't'), once);
  });

  test(`Fills_SqlOnlyChain_VolatileValueIsEvaluatedOnce on ${engine.name}`, async () => {
    const database = await engine.empty();
    await database.script(`CREATE TABLE t (id int PRIMARY KEY, a uuid DEFAULT gen_random_uuid(), b text DEFAULT ''); INSERT INTO t SELECT i, NULL, NULL FROM generate_series(1, 10) i`);
    const table = tableOf('t', ['id'], { id: column('integer') }, { a: column('uuid'), b: text });
    const a = table.fill({ column: 'a', pending: '"a" IS NULL', sql: 'gen_random_uuid()', source: 'default', barrier });
    const b = table.fill({ column: 'b', uses: ['a'], pending: '"b" IS NULL', sql: '"a"::text', source: 'computed', barrier });
    await run(backfillOf(table, [a, b]), database, options);
    assert.equal(await count(database, 't WHERE b = a::text'), 10);
    assert.equal(await count(database, '(SELECT DISTINCT a FROM t) AS a'), 10);
  });

  test(`Fill_ShadowColumn_CopiesWhatIsNotNull on ${engine.name}`, async () => {
    const database = await engine.empty();
    await database.script(`CREATE TABLE t (id int PRIMARY KEY, n int, n_next bigint); INSERT INTO t SELECT i, nullif(i, 5) FROM generate_series(1, 10) i`);
    const table = tableOf('t', ['id'], { id: column('integer'), n: column('integer', { nullable: true }) }, { n: column('bigint', { nullable: true }) });
    const n = table.fill({ column: 'n', into: 'n_next', reads: ['n'], pending: '"n_next" IS NULL AND "n" IS NOT NULL', sql: '"n"::bigint', source: 'conversion', barrier: { kind: 'writers' } });
    assert.equal((await run(backfillOf(table, [n]), database, options)).rows, 9);
    assert.equal(await count(database, 't WHERE n_next IS NOT DISTINCT FROM n::bigint'), 10);
    await database.script('ALTER TABLE t DROP n; ALTER TABLE t RENAME n_next TO n');
    assert.equal((await run(backfillOf(table, [n]), database, options)).outcome, 'already-complete');
  });

  for (const form of ['sql', 'typescript'] as const) {
    test(`Fill_UsesAShadow_SeesItsNewValueUnderTheColumnsName by ${form} on ${engine.name}`, async () => {
      const database = await engine.empty();
      await database.script(`CREATE TABLE t (id int PRIMARY KEY, n int, n_next bigint, s text); INSERT INTO t SELECT i, i FROM generate_series(1, 10) i`);
      const table = tableOf('t', ['id'], { id: column('integer'), n: column('integer') }, { n: column('bigint'), s: text });
      const n = table.fill({ column: 'n', into: 'n_next', reads: ['n'], pending: '"n_next" IS NULL', sql: '"n"::bigint * 5000000000', source: 'conversion', barrier: { kind: 'writers' } });
      const common = { column: 's', uses: ['n'], pending: '"s" IS NULL', source: 'computed', barrier: { kind: 'writers' } } as const;
      const s = form === 'sql' ? table.fill({ ...common, sql: `'=' || "n"` }) : table.fill({ ...common, compute: (row) => `=${row.n}` });
      assert.equal((await run(backfillOf(table, [s, n]), database, options)).rows, 10);
      assert.equal(await count(database, `t WHERE s = '=' || n_next AND n_next = n * 5000000000`), 10);
    });
  }

  test(`Fill_ListItems_NullsAreRemovedOrFilled on ${engine.name}`, async () => {
    const database = await engine.empty();
    await database.script(`CREATE TABLE t (id int PRIMARY KEY, tags text[] NOT NULL, notes text[] NOT NULL);
      INSERT INTO t VALUES (1, '{a,NULL,"b \\"\\\\ ,"}', '{NULL,x}'), (2, '{}', '{}'), (3, '{c}', '{"NULL"}')`);
    const list = column('text[]');
    const table = tableOf('t', ['id'], { id: column('integer'), tags: list, notes: list }, {});
    const tags = table.fill({ column: 'tags', pending: 'array_position("tags", NULL) IS NOT NULL', sql: 'array_remove("tags", NULL)', source: 'decision', barrier: { kind: 'writers' } });
    const notes = table.fill({
      column: 'notes', reads: ['notes'], pending: 'array_position("notes", NULL) IS NOT NULL', source: 'decision', barrier: { kind: 'writers' },
      compute: (row) => (row.notes as unknown as (string | null)[]).map((item) => item ?? 'none "\\,') as unknown as string,
    });
    assert.equal((await run(backfillOf(table, [tags, notes]), database, options)).rows, 1);
    assert.equal(await count(database, `t WHERE id = 1 AND tags = ARRAY['a', 'b "\\ ,'] AND notes = ARRAY['none "\\,', 'x']`), 1);
    assert.equal(await count(database, `t WHERE id = 2 AND tags = '{}' OR id = 3 AND notes = '{"NULL"}'`), 2);
  });

  test(`Fill_ValueCannotBeComputed_IsSkippedAndTold on ${engine.name}`, async () => {
    const database = await engine.empty();
    await database.script(`CREATE TABLE t (id int PRIMARY KEY, s text, n int DEFAULT 0); INSERT INTO t SELECT i, i, NULL FROM generate_series(1, 20) i; UPDATE t SET s = 'x' WHERE id IN (3, 17)`);
    const table = tableOf('t', ['id'], { id: column('integer'), s: text }, { n: column('integer') });
    const common = { column: 'n', reads: ['s'], pending: '"n" IS NULL', source: 'computed', barrier } as const;
    const inSql = table.fill({ ...common, sql: '"s"::int' });
    const report = await run(backfillOf(table, [inSql]), database, options);
    assert.deepEqual([report.outcome, report.exitCode, report.rows, report.pending, report.keys], ['failed', 4, 18, 2, ['3', '17']]);
    await database.script('UPDATE t SET n = NULL; DROP SCHEMA wesley CASCADE');
    const inTypeScript = table.fill({ ...common, compute: (row) => { if (row.s === 'x') throw new Error('no number'); return row.s; } });
    const other = await run(backfillOf(table, [inTypeScript]), database, options);
    assert.deepEqual([other.outcome, other.rows, other.keys], ['failed', 18, ['3', '17']]);
  });
}

test('Fills_NeedEachOther_ErrorPrintsThePath', () => {
  const table = tableOf('t', ['id'], { id: column('integer') }, { a: text, b: text });
  const a = table.fill({ column: 'a', uses: ['b'], pending: '"a" IS NULL', sql: '"b"', source: 'computed', barrier });
  const b = table.fill({ column: 'b', uses: ['a'], pending: '"b" IS NULL', sql: '"a"', source: 'computed', barrier });
  assert.throws(() => backfillOf(table, [a, b]), new SpecificationError('Fills need each other: a -> b -> a.'));
});
