// The safeguards are load-bearing: with any of them taken out of the runtime's text, an invariant breaks.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Database, Queryable } from '../../src/backfill-runtime/index.ts';
import { count } from './support/dump.ts';
import { emptyServerDatabase, hasServer, type ServerDatabase } from './support/engines.ts';
import { column } from './support/table.ts';

type Runtime = typeof import('../../src/backfill-runtime/index.ts');

interface Mutation {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const runtimeFolder = join(import.meta.dirname, '../../src/backfill-runtime');

async function runtime(mutation?: Mutation): Promise<Runtime> {
  const folder = mkdtempSync(join(tmpdir(), 'wesley-mutant-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(runtimeFolder, folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  if (mutation !== undefined) {
    const text = readFileSync(join(folder, mutation.file), 'utf8');
    assert.ok(text.includes(mutation.from), `${mutation.file} no longer says ${mutation.from}`);
    writeFileSync(join(folder, mutation.file), text.replace(mutation.from, mutation.to));
  }
  return import(`${folder}/index.ts`) as Promise<Runtime>;
}

/** Runs `meddle` once, right before the second range is written. */
function meddled(database: Database, meddle: () => Promise<void>): Database {
  let writes = 0;
  const spy = (target: Queryable): Queryable => ({
    query: async (sql, parameters) => {
      if (sql.startsWith('WITH written') && ++writes === 2) await meddle();
      return target.query(sql, parameters);
    },
  });
  return { ...spy(database), transaction: (work) => database.transaction((tx) => work(spy(tx))) };
}

/** Rows that are wrong after a run in which another session writes at the worst moment. */
async function wrongRows({ backfillTable, defineBackfill, run }: Runtime, form: 'sql' | 'typescript', mischief: string, barrier = true): Promise<number> {
  const database: ServerDatabase = await emptyServerDatabase();
  await database.script(`CREATE TABLE t (id int PRIMARY KEY, s text NOT NULL, up text ${barrier ? `DEFAULT 'NEW'` : ''});
    INSERT INTO t SELECT i, 'row ' || i, NULL FROM generate_series(1, 50) i`);
  const columns = { id: column('integer'), s: column('text') };
  const table = backfillTable<{ id: number; s: string }, { id: number; s: string; up: string }>(
    { table: 't', key: ['id'], columns }, { table: 't', key: ['id'], columns: { ...columns, up: column('text') } });
  const common = { column: 'up', reads: ['s'], pending: '"up" IS NULL', source: 'computed', barrier: { kind: 'default' } } as const;
  const fill = form === 'sql' ? table.fill({ ...common, sql: 'upper("s")' }) : table.fill({ ...common, compute: (row) => row.s.toUpperCase() });
  const backfill = defineBackfill(table, { id: '001-t', schema: { before: 'b', after: 'a' }, idempotency: { class: 'guarded', proof: 'test' }, fills: [fill] });
  const other = await database.connect();
  const report = await run(backfill, meddled(database, () => other.script(mischief)), { execute: true, batch: 10 });
  if (report.outcome === 'refused') return -1;
  return count(database, `t WHERE up IS NULL OR up <> 'own' AND up <> upper(s)`)
    .then(async (wrong) => wrong + (mischief.includes('own') ? 1 - await count(database, `t WHERE up = 'own'`) : 0));
}

const ownValue = `UPDATE t SET up = 'own' WHERE id = 15`;
const newSource = `UPDATE t SET s = 'fresh' WHERE id = 15`;
const lateRow = `INSERT INTO t VALUES (-1, 'late', NULL)`;
const guardInSql: Mutation = { file: 'sql-update.ts', from: '${anyOf(backfill.fills.map((fill) => fill.pending))}', to: 'true' };
const guardInWriteBack: Mutation = { file: 'write-back.ts', from: 'anyOf(backfill.fills.map((fill) => fill.pending))]', to: `'true']` };
const compareAndSet: Mutation = { file: 'write-back.ts', from: '...unchanged, ', to: '' };
const sweep: Mutation = { file: 'execute.ts', from: 'pending.rows > 0 && pass', to: 'pending.rows > 1e9 && pass' };

for (const [name, form, mischief, mutation] of [
  ['Guard', 'sql', ownValue, guardInSql],
  ['GuardOfWriteBack', 'typescript', ownValue, guardInWriteBack],
  ['CompareAndSet', 'typescript', newSource, compareAndSet],
  ['Sweep', 'sql', lateRow, sweep],
] as const) {
  test(`${name}_TakenOut_GivesWrongRows`, { skip: !hasServer }, async () => {
    assert.equal(await wrongRows(await runtime(), form, mischief), 0);
    assert.notEqual(await wrongRows(await runtime(mutation), form, mischief), 0);
  });
}

test('Barrier_TakenOut_LetsTheBackfillStartTooEarly', { skip: !hasServer }, async () => {
  assert.equal(await wrongRows(await runtime(), 'sql', 'SELECT 1', false), -1);
  const mutation = { file: 'preconditions.ts', from: 'if (barrier !== null) unmet.push(barrier);', to: '' };
  assert.notEqual(await wrongRows(await runtime(mutation), 'sql', 'SELECT 1', false), -1);
});
