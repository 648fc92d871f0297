import type { Queryable } from '../backfill-runtime/index.ts';
import { id } from './catalog.ts';
import { differingRows } from './remembered.ts';
import type { TablePair } from './pairs.ts';
import { shapeOf, type Definition, type Shape, type ShapeColumn } from './shape.ts';

// Of microseconds; by whole days, for PostgreSQL's epoch loses digits of far years.
const moment = (column: string): string => `(timestamp 'epoch' + div(${column}::numeric, 86400000000)::integer * interval '1 day' + mod(${column}::numeric, 86400000000)::bigint * interval '1 microsecond')`;

// The inverse of a conversion is not in the folder; an operator would take the first of these that gives the old values back.
const INVERSES: readonly ((column: string, type: string) => string)[] = [
  (column, type) => `${column}::${type}`,
  (column, type) => `${column}::text::${type}`,
  (column, type) => `(${column}::text <> '0')::${type}`,
  (column, type) => `(${column} #>> '{}')::${type}`,
  (column, type) => `(${column})[1]::${type}`,
  (column, type) => `${moment(column)}::${type}`,
  (column, type) => `(${moment(column)} AT TIME ZONE 'UTC')::${type}`,
  (column, type) => `(${column} AT TIME ZONE 'UTC')::${type}`,
  (column, type) => `ARRAY(SELECT jsonb_array_elements_text(to_jsonb(${column})))::${type}`,
];

const alter = (table: string, action: string): string => `ALTER TABLE ${id(table)} ${action}`;

async function attempt<T>(database: Queryable, work: () => Promise<T>): Promise<T | undefined> {
  await database.query('SAVEPOINT attempt');
  try {
    const result = await work();
    await database.query('RELEASE SAVEPOINT attempt');
    return result;
  } catch {
    await database.query('ROLLBACK TO SAVEPOINT attempt');
    return undefined;
  }
}

async function loosen(database: Queryable): Promise<void> {
  await database.query('DROP SCHEMA IF EXISTS wesley CASCADE');
  const all = [...await shapeOf(database)].flatMap(([table, { definitions }]) => definitions.map((one) => ({ table, ...one })));
  const rank = ({ kind }: Definition): number => 'fcuxpi'.indexOf(kind);
  for (const { table, name, kind } of all.sort((a, b) => rank(a) - rank(b))) {
    await database.query(kind === 'i' ? `DROP INDEX IF EXISTS ${name}` : alter(table, `DROP CONSTRAINT IF EXISTS ${id(name)} CASCADE`));
  }
}

// By a name that nothing has, since two may have changed places.
async function rename(database: Queryable, names: readonly (readonly [string, string])[], statement: (from: string, to: string) => string): Promise<void> {
  const changed = names.filter(([from, to]) => from !== to);
  for (const [i, [from]] of changed.entries()) await database.query(statement(from, `wesley_back_${i}`));
  for (const [i, [, to]] of changed.entries()) await database.query(statement(`wesley_back_${i}`, to));
}

async function retype(database: Queryable, table: string, key: readonly string[], { name, type }: ShapeColumn): Promise<void> {
  await database.query(alter(table, `ALTER COLUMN ${id(name)} DROP DEFAULT`));
  let first: string | undefined;
  for (const inverse of INVERSES) {
    const statement = alter(table, `ALTER COLUMN ${id(name)} TYPE ${type} USING ${inverse(id(name), type)}`);
    const exact = await attempt(database, async () => {
      await database.query(statement);
      if (await differingRows(database, table, key, name) > 0) {
        first ??= statement;
        throw new Error('other values');
      }
      return true;
    });
    if (exact === true) return;
  }
  if (first !== undefined) await database.query(first);
}

async function restoreTable(database: Queryable, table: string, key: readonly string[], before: readonly ShapeColumn[], now: readonly ShapeColumn[]): Promise<readonly string[]> {
  for (const { name } of now) {
    if (!before.some((one) => one.name === name)) await database.query(alter(table, `DROP COLUMN ${id(name)} CASCADE`));
    else await attempt(database, () => database.query(alter(table, `ALTER COLUMN ${id(name)} DROP NOT NULL`)));
  }
  const lost: string[] = [];
  for (const column of before) {
    const found = now.find(({ name }) => name === column.name);
    if (found === undefined) {
      lost.push(`${table}.${column.name}`);
      continue;
    }
    if (found.type !== column.type) await retype(database, table, key, column);
    await database.query(alter(table, `ALTER COLUMN ${id(column.name)} ${column.value === null ? 'DROP DEFAULT' : `SET DEFAULT ${column.value}`}`));
  }
  return lost;
}

export interface Target {
  readonly shape: Shape;
  readonly pairs: readonly TablePair[];
  /** Whether the new names are in place. */
  readonly switched: boolean;
  /** Puts back what is kept beside the tables for the sake of going back. */
  fromArchive(database: Queryable): Promise<void>;
}

/** Goes back to the old tables the way the plan describes it; what is gone for good, and what could not be made again. */
export async function wayBack(database: Queryable, { shape, pairs, switched, fromArchive }: Target): Promise<readonly string[]> {
  await loosen(database);
  if (switched) {
    const here = await shapeOf(database);
    const present = pairs.filter(({ after }) => here.has(after.table));
    // What was added may have taken an old name.
    for (const { after, columns } of present) {
      for (const { name } of after.columns.filter((column) => !columns.some((pair) => pair.after === column))) await database.query(alter(after.table, `DROP COLUMN IF EXISTS ${id(name)} CASCADE`));
    }
    await rename(database, present.map(({ before, after }) => [after.table, before.table]), (from, to) => alter(from, `RENAME TO ${id(to)}`));
    for (const { before: { table }, columns } of present) {
      await rename(database, columns.map(({ before, after }) => [after.name, before.name]), (from, to) => alter(table, `RENAME COLUMN ${id(from)} TO ${id(to)}`));
    }
  }
  const now = await shapeOf(database);
  for (const table of now.keys()) if (!shape.has(table)) await database.query(`DROP TABLE ${id(table)} CASCADE`);
  const gone: string[] = [];
  for (const [table, { columns }] of shape) {
    const found = now.get(table);
    const key = pairs.find(({ before }) => before.table === table)?.before.key ?? [];
    if (found === undefined) gone.push(table);
    else gone.push(...await restoreTable(database, table, key, columns, found.columns));
  }
  await fromArchive(database);
  for (const [table, { columns, definitions }] of shape) {
    if (gone.includes(table)) continue;
    for (const { name } of columns.filter(({ required }) => required)) await attempt(database, () => database.query(alter(table, `ALTER COLUMN ${id(name)} SET NOT NULL`)));
    for (const { name, kind, text } of definitions.filter((one) => one.kind !== 'f')) {
      await attempt(database, () => database.query(kind === 'i' ? text : alter(table, `ADD CONSTRAINT ${id(name)} ${text}`)));
    }
  }
  for (const [table, { definitions }] of shape) {
    for (const { name, text } of definitions.filter(({ kind }) => kind === 'f')) await attempt(database, () => database.query(alter(table, `ADD CONSTRAINT ${id(name)} ${text}`)));
  }
  return gone;
}
