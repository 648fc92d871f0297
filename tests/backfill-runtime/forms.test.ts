import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareForms } from '../../src/backfill-runtime/index.ts';
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
}
