import { join } from 'node:path';
import { id } from '../../src/rehearsal/catalog.ts';
import { count } from '../../src/rehearsal/dump.ts';
import type { Target } from './engines.ts';
import type { Folder } from '../../src/rehearsal/folder.ts';
import type { Proof } from './proof.ts';
import { readLiterals } from './sdl.ts';

/** Rows that waited for a text default hold it exactly as the schema gives it, whatever signs it is made of. */
export async function proveLiterals(folder: Folder, database: Target, proof: Proof): Promise<void> {
  const literals = readLiterals(join(folder.path, 'schema/after.graphql'));
  for (const { backfill } of folder.scripts) {
    const type = folder.before.tables.find(({ table }) => table === backfill.before.table)?.name ?? '';
    for (const { column, into, source } of backfill.fills) {
      const field = folder.after.tables.find(({ name }) => name === type)?.columns.find(({ name }) => name === column)?.field ?? column;
      const literal = literals.get(`${type}.${field}`);
      if (source !== 'default' || into !== column || literal === undefined || backfill.after.columns[column]?.sql !== 'text') continue;
      const isNew = backfill.before.columns[column] === undefined;
      const table = id(backfill.before.table);
      const { rows } = await database.query(`SELECT count(*)::text AS n FROM ${table} WHERE ${id(column)} IS DISTINCT FROM $1::text`, [literal]);
      if (isNew) proof.same(rows[0]?.['n'], '0', `${backfill.id}: ${column} is not the default of the schema`);
      else proof.expect((await count(database, table)) > Number(rows[0]?.['n']), `${backfill.id}: no row has the default of ${column}`);
      proof.add('literals', 1);
    }
  }
}
