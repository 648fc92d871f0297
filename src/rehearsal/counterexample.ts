import type { Assertion, Finding } from '../backfill-runtime/index.ts';
import { id, text } from './catalog.ts';
import type { Scratch } from './database.ts';
import { undone } from './dump.ts';
import type { Folder } from './folder.ts';

/** `cannot-break`: nothing that this database would take breaks the assertion. */
export interface Trial {
  readonly caught: 'caught' | 'missed' | 'cannot-break';
  /** The statements after which it should have been broken. */
  readonly tried: readonly string[];
}

async function typeOf(database: Scratch, table: string, column: string): Promise<string> {
  const { rows } = await database.query(`SELECT format_type(atttypid, atttypmod) AS type FROM pg_attribute WHERE attrelid = to_regclass($1::text) AND attname = $2::text`, [id(table), column]);
  return String(rows[0]?.['type']);
}

/** Rows that the contract itself carries as its counterexample. */
function carried({ table, mode, counterexample }: Assertion): readonly string[] {
  if (mode === 'catalog' || !Array.isArray(counterexample) || counterexample.length === 0) return [];
  return counterexample.map((row) => `INSERT INTO ${id(table)} SELECT (jsonb_populate_record(NULL::${id(table)}, ${text(JSON.stringify(row))}::jsonb)).*`);
}

/** A value of any type that a column can have. */
function sample(type: string): string {
  if (type.endsWith('[]')) return `'{}'::${type}`;
  return /^(?:integer|bigint|smallint|numeric|double|real)/.test(type) ? '1' : /^bool/.test(type) ? 'true' : /^json/.test(type) ? `'{}'::${type}`
    : /^uuid/.test(type) ? 'gen_random_uuid()' : /^(?:timestamp|date|time)/.test(type) ? `now()::${type}` : `''::${type}`;
}

// What conversions have no result for, if for anything.
const BEYOND: { readonly [type: string]: string } = {
  'bigint': '9223372036854775807', 'date': '5874897-12-31', 'double precision': '1e300', 'integer': '2147483647', 'jsonb': '[]', 'numeric': '1e400', 'text': 'no such value', 'timestamp with time zone': 'infinity',
};

/** What breaks an assertion the way a wrong migration would. */
function spoils({ kind, table, columns, sql }: Assertion, type: string): readonly string[] {
  const [name, [column = '']] = [id(table), columns];
  const alter = `ALTER TABLE ${name}`;
  const set = (value: string): string => `UPDATE ${name} SET ${id(column)} = ${value} WHERE ctid = (SELECT min(ctid) FROM ${name})`;
  switch (kind) {
    case 'table-present': return [`${alter} RENAME TO gone`];
    case 'field-present': return [`${alter} DROP COLUMN ${id(column)} CASCADE`];
    case 'field-absent': return column === '' ? [`CREATE TABLE ${name} ()`] : [`${alter} ADD COLUMN ${id(column)} text`];
    case 'type': return [`${alter} DROP COLUMN ${id(column)} CASCADE`, `${alter} ADD COLUMN ${id(column)} ${type === 'xml' ? 'text' : 'xml'}`];
    case 'nullability':
    case 'backfill-complete': {
      const old = /(?:IN \(|= )('(?:[^']|'')*')/.exec(sql)?.[1];
      return [set(old ?? (/array_position|unnest/.test(sql) ? `ARRAY[NULL]::${type}` : 'NULL'))];
    }
    case 'list-items': return [set(`ARRAY[NULL]::${type}`)];
    case 'enum-values': return [set(type.endsWith('[]') ? `ARRAY['NOT_A_VALUE']::${type}` : text('NOT_A_VALUE'))];
    case 'references': return [set(type === 'uuid' ? `'ffffffff-0000-4000-8000-000000000001'` : type === 'integer' || type === 'bigint' ? '424242424' : `'nobody'`)];
    case 'castable': return type in BEYOND ? [set(text(BEYOND[type] ?? ''))] : [];
    case 'range-kept': return [set(`${id(columns[1] ?? '')} + 1`)];
    case 'backfill-right':
    case 'untouched': return [`UPDATE ${name} SET ${id(column)} = NULL WHERE ctid = (SELECT min(ctid) FROM ${name} WHERE ${id(column)} IS NOT NULL)`];
    case 'row-count': return [`DELETE FROM ${name} WHERE ctid = (SELECT min(ctid) FROM ${name})`];
    case 'default': return [/ AS defaulted /.test(sql) ? `${alter} ALTER COLUMN ${id(column)} SET DEFAULT ${sample(type)}` : `${alter} ALTER COLUMN ${id(column)} DROP DEFAULT`];
    case 'sequence': return [`CREATE SEQUENCE wesley_behind MINVALUE -9000000000000000000 START -9000000000000000000`, `${alter} ALTER COLUMN ${id(column)} SET DEFAULT nextval('wesley_behind')`, `SELECT nextval('wesley_behind')`];
    case 'no-leftovers': return [`${alter} ADD COLUMN wesley_new_left integer`];
    case 'unique': return columns.map((part) => `UPDATE ${name} SET ${id(part)} = (SELECT ${id(part)} FROM ${name} WHERE ${id(part)} IS NOT NULL ORDER BY ctid LIMIT 1)`);
    default: return [];
  }
}

// Constraints and keys would stop the spoiling first, which is their job and not what is asked here.
async function loosen(database: Scratch, table: string): Promise<void> {
  const at = [id(table)];
  const { rows: constraints } = await database.query(`SELECT conname::text AS name FROM pg_constraint WHERE conrelid = to_regclass($1::text) AND contype IN ('p', 'u', 'c', 'f')`, at);
  // A write barrier would put right at once what is spoilt.
  const { rows: barriers } = await database.query(`SELECT tgname::text AS name FROM pg_trigger WHERE tgrelid = to_regclass($1::text) AND NOT tgisinternal AND starts_with(tgname::text, 'wesley_fill_')`, at);
  for (const { name } of barriers) await database.query(`DROP TRIGGER ${id(String(name))} ON ${id(table)}`);
  for (const { name } of constraints) await database.query(`ALTER TABLE ${id(table)} DROP CONSTRAINT IF EXISTS ${id(String(name))} CASCADE`);
  const { rows: required } = await database.query(`SELECT attname::text AS name FROM pg_attribute WHERE attrelid = to_regclass($1::text) AND attnum > 0 AND NOT attisdropped AND attnotnull`, at);
  for (const { name } of required) await database.query(`ALTER TABLE ${id(table)} ALTER COLUMN ${id(String(name))} DROP NOT NULL`);
}

// Of a schema that is not as asserted, a question about its rows cannot be answered; that is no answer of an assertion about rows.
// Where a value cannot be converted, asking for it fails, and that is the answer.
const noticed = ({ kind, mode }: Assertion, finding: Finding | undefined): boolean =>
  finding?.verdict === 'broken' && (mode === 'catalog' || kind === 'castable' || finding.samples[0]?.startsWith('could not be evaluated') !== true);

/** Breaks what an assertion asserts, asks it, and takes all of that back. Where it noticed, others may be asked the same. */
export async function tryCounterexample(
  folder: Folder, database: Scratch, assertion: Assertion, others: (inside: Scratch) => Promise<void> = () => Promise.resolve(),
): Promise<Trial> {
  const type = await typeOf(database, assertion.table, assertion.columns[0] ?? '');
  const tried: string[] = [];
  for (const statements of [carried(assertion), spoils(assertion, type)]) {
    if (statements.length === 0) continue;
    const answer = await undone(database, async (inside) => {
      await loosen(inside, assertion.table);
      for (const statement of statements) await inside.query(statement);
      const [finding] = await folder.runtime.checkDatabase([assertion], inside);
      if (!noticed(assertion, finding)) return false;
      await others(inside);
      return true;
    // A database that does not take the rows says nothing of the assertion.
    }).catch(() => undefined);
    if (answer === true) return { caught: 'caught', tried: statements };
    if (answer === false) tried.push(...statements);
  }
  // An expression that somebody wrote may take whatever comes.
  return { caught: tried.length > 0 && assertion.kind !== 'castable' ? 'missed' : 'cannot-break', tried };
}
