import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Backfill, Barrier, RunOptions, Report } from '../../../src/backfill-runtime/index.ts';
import { emptyServerDatabase, type ServerDatabase } from './engines.ts';
import { writeRuntime } from './migration-folder.ts';
import { spied, writesRows } from './spy.ts';
import { column } from './table.ts';

export type Runtime = typeof import('../../../src/backfill-runtime/index.ts');

/** A safeguard taken out of the runtime's text. */
export interface Mutation {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export async function runtime(mutation?: Mutation): Promise<Runtime> {
  const folder = mkdtempSync(join(tmpdir(), 'wesley-mutant-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  let changed = false;
  writeRuntime(folder, (name, text) => {
    if (name !== mutation?.file) return text;
    assert.ok(text.includes(mutation.from), `${name} no longer says ${mutation.from}`);
    changed = true;
    return text.replaceAll(mutation.from, mutation.to);
  });
  assert.equal(changed, mutation !== undefined, `${mutation?.file} is not there`);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return import(`${folder}/index.ts`) as Promise<Runtime>;
}

interface Parts {
  readonly form?: 'sql' | 'typescript';
  readonly key?: 'integer' | 'bigint';
  readonly barrier?: Barrier;
  readonly sql?: string;
}

export function upperBackfill({ backfillTable, defineBackfill }: Runtime, { form = 'sql', key = 'integer', barrier = { kind: 'writers' }, sql = 'upper("s")' }: Parts): Backfill {
  const columns = { id: column(key), s: column('text') };
  const table = backfillTable<{ id: string; s: string }, { id: string; s: string; up: string | null }>(
    { table: 't', key: ['id'], columns }, { table: 't', key: ['id'], columns: { ...columns, up: column('text', { nullable: sql !== 'upper("s")' }) } });
  const common = { column: 'up', reads: ['s'], pending: '"up" IS NULL', source: 'computed', barrier } as const;
  const fill = form === 'sql' ? table.fill({ ...common, sql }) : table.fill({ ...common, compute: (row) => row.s.toUpperCase() });
  return defineBackfill(table, { id: '001-t', schema: { before: 'b', after: 'a' }, idempotency: { class: 'guarded', proof: 'test' }, fills: [fill] });
}

/** Rows in one or many pages; none is filled. */
export async function tableWith(rows: number, { key = 'int', pad = 0 } = {}): Promise<ServerDatabase> {
  const database = await emptyServerDatabase();
  await database.script(`CREATE TABLE t (id ${key} PRIMARY KEY, s text NOT NULL, up text, pad text DEFAULT repeat('.', ${pad}));
    INSERT INTO t (id, s) SELECT i, 'row ' || i FROM generate_series(1, ${rows}) AS i`);
  return database;
}

/** Rows whose value is neither a user's nor the computed one. */
export async function wrongRows(database: ServerDatabase): Promise<number> {
  const { rows } = await database.query(`SELECT count(*)::text AS n FROM t WHERE up IS NULL OR up NOT LIKE 'own%' AND up <> upper(s)`);
  return Number(rows[0]?.['n']);
}

/** A run in which another session does something right before the n-th statement that writes. */
export async function runBeside(
  runtime: Runtime, database: ServerDatabase, backfill: Backfill, mischief: readonly string[], options: RunOptions = {}, nth = 1): Promise<Report> {
  const other = await database.connect();
  let writes = 0;
  const watched = spied(database, async (statement) => {
    if (!writesRows(statement) || ++writes !== nth) return;
    for (const sql of mischief) await other.query(sql);
  });
  // A mutant may never end; four hundred statements are more than any right run here needs.
  return runtime.run(backfill, watched, { execute: true, writersFill: true, batch: 10, signal: { get aborted() { return writes > 400; } }, ...options });
}
