import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run, type Event } from '../../src/backfill-runtime/index.ts';
import { engines } from './support/engines.ts';
import { backfillOf, column, tableOf } from './support/table.ts';

const secret = 'jane@secret.example';

for (const engine of engines) {
  for (const form of ['sql', 'typescript'] as const) {
    test(`PrivateColumns_ValueFails_OnlyKeysAreTold by ${form} on ${engine.name}`, async () => {
      const database = await engine.empty();
      await database.script(`CREATE TABLE t (id int PRIMARY KEY, email text NOT NULL, n int); INSERT INTO t VALUES (7, '${secret}'), (8, '5')`);
      const table = tableOf('t', ['id'], { id: column('integer'), email: column('text', { pii: true }) }, { n: column('integer') });
      const common = { column: 'n', reads: ['email'], pending: '"n" IS NULL', source: 'computed', barrier: { kind: 'writers' } } as const;
      const fill = form === 'sql' ? table.fill({ ...common, sql: '"email"::int' })
        : table.fill({ ...common, compute: (row) => { if (row.email === secret) throw new Error(`no number: ${row.email}`); return row.email; } });
      const events: Event[] = [];
      const dry = await run(backfillOf(table, [fill]), database, { writersFill: true, onEvent: (event) => void events.push(event) });
      const report = await run(backfillOf(table, [fill]), database, { execute: true, writersFill: true, onEvent: (event) => void events.push(event) });
      assert.deepEqual([dry.outcome, report.outcome, report.keys], ['dry-run', 'failed', ['7']]);
      assert.doesNotMatch(JSON.stringify(events), /secret/);
      assert.match(JSON.stringify(events), /"failed-row","id":"001-t","key":"7"/);
    });
  }

  test(`PrivateKey_Output_IsBlackedOut on ${engine.name}`, async () => {
    const database = await engine.empty();
    await database.script(`CREATE TABLE t (email text PRIMARY KEY, n int); INSERT INTO t VALUES ('${secret}')`);
    const table = tableOf('t', ['email'], { email: column('text', { sensitive: true }) }, { n: column('integer') });
    const fill = table.fill({ column: 'n', pending: '"n" IS NULL', sql: '1', source: 'zero', review: 'needs-review', barrier: { kind: 'writers' } });
    const events: Event[] = [];
    for (const execute of [false, true]) {
      await run(backfillOf(table, [fill]), database, { execute, walk: 'keys', writersFill: true, onEvent: (event) => void events.push(event) });
    }
    assert.doesNotMatch(JSON.stringify(events), /secret/);
    assert.match(JSON.stringify(events), /\[private\]/);
  });
}
