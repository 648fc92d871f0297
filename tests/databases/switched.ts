import type { Target } from './engines.ts';
import { id } from '../../src/rehearsal/catalog.ts';
import type { Folder } from '../../src/rehearsal/folder.ts';
import type { Proof } from './proof.ts';

const names = (relation: string, numbers: string): string =>
  `(SELECT string_agg(attname::text, ',' ORDER BY array_position(${numbers}, attnum)) FROM pg_attribute WHERE attrelid = ${relation} AND attnum = ANY (${numbers}))`;

/** After the switch the keys are those of the new schema, and nothing that only the migration needed is left. */
export async function proveSwitched(folder: Folder, database: Target, proof: Proof): Promise<void> {
  if (folder.sql('switch') === undefined) return;
  const list = async (sql: string): Promise<readonly string[]> => (await database.query(sql)).rows.map(({ name }) => String(name));
  proof.same(await list(`SELECT conrelid::regclass::text || '.' || conname AS name FROM pg_constraint WHERE NOT convalidated AND connamespace = 'public'::regnamespace`), [], 'constraints that nobody has validated');
  proof.same(await list(`SELECT indexrelid::regclass::text AS name FROM pg_index WHERE NOT indisvalid`), [], 'indexes that are not valid');
  proof.same(await list(`SELECT tgname::text AS name FROM pg_trigger WHERE NOT tgisinternal AND tgname LIKE 'wesley\\_%'`), [], 'write barriers that still stand');
  proof.same(await list(`SELECT attname::text AS name FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid WHERE relnamespace = 'public'::regnamespace`
    + ` AND NOT attisdropped AND (attname LIKE 'wesley\\_new\\_%' OR attname LIKE 'wesley\\_moving\\_%')`), [], 'columns that only the migration needed');
  proof.same(await list(`SELECT conname::text AS name FROM pg_constraint WHERE conname LIKE 'wesley\\_required\\_%'`), [], 'checks that only the migration needed');
  for (const { table, key, unique: uniques } of folder.after.tables) {
    const at = `to_regclass($1::text)`;
    const { rows } = await database.query(`SELECT ${names('conrelid', 'conkey')} AS columns FROM pg_constraint WHERE conrelid = ${at} AND contype = 'p'`, [id(table)]);
    proof.same(rows.map((row) => String(row['columns'])), key.length > 0 ? [key.join(',')] : [], `the primary key of ${table}`);
    for (const columns of uniques) {
      const unique = await database.query(`SELECT 1 AS found FROM pg_index WHERE indrelid = ${at} AND indisunique AND ${names('indrelid', 'indkey::int2[]')} = $2::text`, [id(table), columns.join(',')]);
      proof.expect(unique.rows.length > 0, `${table}: ${columns.join(', ')} is not unique`, unique.rows);
    }
  }
}
