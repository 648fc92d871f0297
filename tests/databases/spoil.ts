import type { Assertion } from '../../src/backfill-runtime/index.ts';
import { id, text } from './catalog.ts';
import { undone } from './dump.ts';
import type { Target } from './engines.ts';
import { proveExports, readExports } from './exports.ts';
import type { Folder } from './folder.ts';
import { provePgTap } from './pgtap.ts';
import type { Proof } from './proof.ts';

/** Statements that break an assertion the way a wrong migration would; undefined for a kind that is proven elsewhere. */
async function spoils(assertion: Assertion, database: Target): Promise<readonly string[] | undefined> {
  const { kind, table, columns } = assertion;
  const name = id(table);
  const [column = ''] = columns;
  const alter = `ALTER TABLE ${name}`;
  const first = `ctid = (SELECT min(ctid) FROM ${name})`;
  const { rows } = await database.query(`SELECT format_type(atttypid, atttypmod) AS type FROM pg_attribute WHERE attrelid = to_regclass($1::text) AND attname = $2::text`, [name, column]);
  const type = String(rows[0]?.['type']);
  const set = (value: string): string => `UPDATE ${name} SET ${id(column)} = ${value} WHERE ${first}`;
  switch (kind) {
    case 'table-present': return [`${alter} RENAME TO gone`];
    case 'field-present': return [`${alter} DROP COLUMN ${id(column)} CASCADE`];
    case 'field-absent': return column === '' ? [`CREATE TABLE ${name} ()`] : [`${alter} ADD COLUMN ${id(column)} text`];
    case 'type': return [`${alter} DROP COLUMN ${id(column)} CASCADE`, `${alter} ADD COLUMN ${id(column)} ${type === 'xml' ? 'text' : 'xml'}`];
    case 'nullability':
    case 'backfill-complete': return /IN \('|= '/.test(assertion.sql) ? [set(assertion.sql.match(/(?:IN \(|= )('(?:[^']|'')*')/)?.[1] ?? 'NULL')] : /array_position|unnest/.test(assertion.sql) ? [set(`ARRAY[NULL]::${type}`)] : [`${alter} ALTER COLUMN ${id(column)} DROP NOT NULL`, set('NULL')];
    case 'list-items': return [set(`ARRAY[NULL]::${type}`)];
    case 'enum-values': return [set(type.endsWith('[]') ? `ARRAY['NOT_A_VALUE']::${type}` : `${text('NOT_A_VALUE')}`)];
    case 'references': return [set(type === 'uuid' ? `'ffffffff-0000-4000-8000-000000000001'` : type === 'integer' || type === 'bigint' ? '424242' : `'nobody'`)];
    case 'no-leftovers': return [`${alter} ADD COLUMN wesley_new_left integer`];
    case 'unique': return columns.map((part) => `UPDATE ${name} SET ${id(part)} = (SELECT max(${id(part)}::text) FROM ${name})::text::${type}`);
    default: return undefined;
  }
}

// Constraints and keys would stop the spoiling first, which is their job and not what is asked here.
async function loosen(database: Target, { table, columns }: Assertion): Promise<void> {
  const { rows } = await database.query(`SELECT conname::text AS name FROM pg_constraint WHERE conrelid = to_regclass($1::text) AND contype IN ('p', 'u', 'c', 'f')`, [id(table)]);
  const required = await database.query(`SELECT attname::text AS name FROM pg_attribute WHERE attrelid = to_regclass($1::text) AND attnum > 0 AND NOT attisdropped AND attnotnull`, [id(table)]);
  const loose = required.rows.map(({ name }) => String(name)).filter((name) => columns.includes(name));
  const actions = [...rows.map(({ name }) => `DROP CONSTRAINT IF EXISTS ${id(String(name))} CASCADE`), ...loose.map((name) => `ALTER COLUMN ${id(name)} DROP NOT NULL`)];
  for (const action of actions) await database.query(`ALTER TABLE ${id(table)} ${action}`);
}

/** Each assertion holds as things are, and is broken by what it is there to find. */
export async function proveAssertions(folder: Folder, contract: 'pre-check' | 'post-check' | 'drop-check', database: Target, proof: Proof, holds = true): Promise<void> {
  const exports = readExports(folder.path, contract);
  const pgtap = exports !== undefined && (await provePgTap(folder.path, contract, database, holds, folder.contract(contract)?.assertions.length ?? 0, proof));
  for (const assertion of folder.contract(contract)?.assertions ?? []) {
    const [before] = holds ? await folder.runtime.checkDatabase([assertion], database) : [];
    proof.expect(before === undefined || before.verdict === 'holds', `${contract} ${assertion.id}`, before?.samples.slice(0, 3));
    if (holds) await undone(database, (inside) => proveExports(exports, assertion, 'holds', inside, pgtap, proof));
    await undone(database, async (inside) => {
      const statements = await spoils(assertion, inside);
      if (statements === undefined) return;
      const rows = await inside.query(`SELECT (to_regclass($1::text) IS NOT NULL)::text AS found`, [id(assertion.table)]);
      if (rows.rows[0]?.['found'] === 'true') {
        if ((await inside.query(`SELECT count(*)::text AS n FROM ${id(assertion.table)}`)).rows[0]?.['n'] === '0' && !/present|absent|type|leftovers/.test(assertion.kind)) return;
        await loosen(inside, assertion);
      }
      for (const statement of statements) await inside.query(statement);
      const [after] = await folder.runtime.checkDatabase([assertion], inside);
      proof.expect(after?.verdict === 'broken', `${contract} ${assertion.id} does not notice ${statements.join('; ')}`, after?.verdict);
      await proveExports(exports, assertion, 'broken', inside, pgtap, proof);
      proof.add('assertions', 1);
    }).catch((error: unknown) => proof.expect(false, `${contract} ${assertion.id} could not be spoilt`, String(error)));
  }
}
