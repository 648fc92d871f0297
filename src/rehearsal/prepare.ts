import { id } from './catalog.ts';
import type { Database } from '../backfill-runtime/index.ts';
import type { Scratch } from './database.ts';
import { count } from './dump.ts';
import type { Folder } from './folder.ts';
import type { Done } from './record.ts';
import { addReferences, createTables, insertStatements, type Model } from './rows.ts';

/** Rows `from` to `to` of every table in one transaction, at whose end every reference has its row. */
export async function writeRows(model: Model, database: Database, from: number, to: number): Promise<void> {
  await database.transaction(async (tx) => {
    for (const statement of insertStatements(model, from, to)) await tx.query(statement);
  }, ['SET CONSTRAINTS ALL DEFERRED']);
}

/** What the plan before this one has left, where the drops of this one wait for it. */
async function follow({ plan, sql }: Folder, stage: Scratch): Promise<void> {
  if (sql('contract')?.includes(plan.source.hash) !== true) return;
  await stage.script('CREATE SCHEMA wesley; CREATE TABLE wesley.switched ("table" text PRIMARY KEY, "schema" text NOT NULL)');
  await stage.query(`INSERT INTO wesley.switched VALUES ('', $1::text)`, [plan.source.hash]);
}

/** The tables of the old schema, filled, with their references. */
export async function prepare(folder: Folder, stage: Scratch, rows: number): Promise<Done> {
  await follow(folder, stage);
  await stage.script(createTables(folder));
  await writeRows(folder, stage, 0, rows);
  await stage.script(addReferences(folder));
  await stage.query('ANALYZE');
  let written = 0;
  for (const { table } of folder.before.tables) written += await count(stage, id(table));
  return { rows: written };
}
