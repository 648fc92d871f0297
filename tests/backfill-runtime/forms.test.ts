import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareForms, compareWritten } from '../../src/backfill-runtime/index.ts';
import { engines } from './support/engines.ts';
import { migrationFolder } from './support/migration-folder.ts';
import { sampleDatabase } from './support/sample-database.ts';
import { backfillOf, column, tableOf } from './support/table.ts';

const { backfill } = await import(`${migrationFolder()}/backfill/001-user.ts`) as typeof import('./sample/backfill/001-user.ts');

for (const engine of engines) {
  test(`TwoForms_OfTheSample_Agree on ${engine.name}`, async () => {
    const database = await engine.empty();
    await database.script(sampleDatabase(60));
    assert.deepEqual(await compareForms(backfill, database), []);
  });

  test(`TwoForms_ThatDiffer_AreNamedWithTheirKeys on ${engine.name}`, async () => {
    const database = await engine.empty();
    await database.script(`CREATE TABLE t (id int PRIMARY KEY, s text, a text, b text); INSERT INTO t VALUES (1, 'x'), (2, 'ß')`);
    const table = tableOf('t', ['id'], { id: column('integer'), s: column('text') }, { a: column('text'), b: column('text') });
    const a = table.fill({ column: 'a', reads: ['s'], pending: '"a" IS NULL', sql: 'upper("s")', compute: (row) => row.s.toUpperCase(), source: 'computed', barrier: { kind: 'writers' } });
    const b = table.fill({ column: 'b', uses: ['a'], pending: '"b" IS NULL', sql: `"a" || '!'`, compute: (row) => `${row.a}!`, source: 'computed', barrier: { kind: 'writers' } });
    assert.deepEqual(await compareForms(backfillOf(table, [a, b]), database), [{ column: 'a', key: ['2'] }, { column: 'b', key: ['2'] }]);
  });

  test(`Written_FromOtherNewValues_IsHeldAgainstThem on ${engine.name}`, async () => {
    const database = await engine.empty();
    // Of b, the second row is not made from the a that stands in it, and of c the third.
    await database.script(`CREATE TABLE t (id int PRIMARY KEY, s text, a_new text, b text, c text);
      INSERT INTO t VALUES (1, 'x', 'X', 'X!', 'X!?'), (2, 'y', 'Y', 'y!', 'y!?'), (3, 'z', 'Z', 'Z!', '?')`);
    const table = tableOf('t', ['id'], { id: column('integer'), s: column('text') }, { a: column('text'), b: column('text'), c: column('text') });
    const from = { source: 'computed', barrier: { kind: 'writers' } } as const;
    const a = table.fill({ ...from, column: 'a', into: 'a_new', reads: ['s'], pending: '"a_new" IS NULL', compute: (row) => row.s.toUpperCase() });
    const b = table.fill({ ...from, column: 'b', uses: ['a'], pending: '"b" IS NULL', compute: (row) => `${row.a}!` });
    const c = table.fill({ ...from, column: 'c', uses: ['b'], pending: '"c" IS NULL', compute: (row) => `${row.b}?` });
    assert.deepEqual(await compareWritten(backfillOf(table, [a, b, c]), database), [{ column: 'b', key: ['2'] }, { column: 'c', key: ['3'] }]);
  });

  test(`Written_WhereAnOldValueStood_IsLeftOut_NotWhatWasMadeFromIt on ${engine.name}`, async () => {
    const database = await engine.empty();
    await database.script(`CREATE TABLE t (id int PRIMARY KEY, s text, c text); INSERT INTO t VALUES (1, 'old', 'new?'), (2, 'new', 'new?')`);
    const table = tableOf('t', ['id'], { id: column('integer'), s: column('text') }, { s: column('text'), c: column('text') });
    const from = { source: 'computed', barrier: { kind: 'writers' } } as const;
    const s = table.fill({ ...from, column: 's', pending: '"s" IS NULL', compute: () => 'new' });
    const c = table.fill({ ...from, column: 'c', uses: ['s'], pending: '"c" IS NULL', compute: (row) => `${row.s}?` });
    assert.deepEqual(await compareWritten(backfillOf(table, [s, c]), database), [{ column: 'c', key: ['1'] }]);
  });
}
