import type { Queryable } from '../backfill-runtime/index.ts';
import { id } from './catalog.ts';
import type { Scratch } from './database.ts';
import type { Folder } from './folder.ts';

/** Also what marks a database as one that a rehearsal may empty. */
export const SCRATCH = 'wesley_scratch';

export const kept = (table: string): string => `${SCRATCH}.${id(table)}`;

/** The columns of the old schema as they are, for comparing with later: of a column that is filled in place, the values that were not pending. */
export async function remember(folder: Folder, database: Scratch): Promise<void> {
  await database.query(`CREATE SCHEMA IF NOT EXISTS ${SCRATCH}`);
  for (const { table } of folder.before.tables) {
    await database.query(`CREATE TABLE ${kept(table)} AS SELECT * FROM ${id(table)}`);
  }
}

/** Columns of the old schema whose values are no longer those remembered. */
export async function changedColumns(folder: Folder, database: Scratch): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const { table, key, columns } of folder.before.tables) {
    const fills = folder.scripts.filter(({ backfill }) => backfill.before.table === table).flatMap(({ backfill }) => backfill.fills);
    for (const { name } of columns) {
      const pending = fills.filter(({ into }) => into === name).map((fill) => `(${fill.pending}) IS TRUE`);
      const open = pending.length === 0 ? 'false' : pending.join(' OR ');
      const keys = key.filter((part) => part !== name);
      const row = `ROW(${[...keys, name].map((part) => `kept.${id(part)}`).join(', ')})::text`;
      const rows = (from: string) => `SELECT ${row} AS row, count(*) FROM ${from} AS kept GROUP BY 1`;
      const closed = `(SELECT * FROM ${kept(table)} WHERE NOT (${open}))`;
      const { rows: lost } = await database.query(`SELECT ${row} AS row FROM ${closed} AS kept EXCEPT ALL SELECT ${row} FROM ${id(table)} AS kept`);
      if (lost.length > 0) changed.push(`${table}.${name}`);
      if (open === 'false') {
        const { rows: gained } = await database.query(`${rows(id(table))} EXCEPT ${rows(kept(table))}`);
        if (gained.length > 0) changed.push(`${table}.${name} (more)`);
      }
    }
  }
  return changed;
}

/** How many rows of one column, told apart by the key, are not those remembered. */
export async function differingRows(database: Queryable, table: string, key: readonly string[], column: string): Promise<number> {
  const row = `ROW(${[...key.filter((part) => part !== column), column].map((part) => `t.${id(part)}`).join(', ')})::text AS row`;
  const [now, then] = [`SELECT ${row} FROM ${id(table)} AS t`, `SELECT ${row} FROM ${kept(table)} AS t`];
  const { rows } = await database.query(`SELECT count(*)::integer AS n FROM ((${now} EXCEPT ALL ${then}) UNION ALL (${then} EXCEPT ALL ${now})) AS different`);
  return Number(rows[0]?.['n']);
}
