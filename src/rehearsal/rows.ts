import { id, isUnique, tableOf, text, type Catalog, type Column, type Table } from './catalog.ts';
import { list, scalar } from './values.ts';

/** What the before-schema is made from; `after` only for references that existing columns get. */
export interface Model {
  readonly before: Catalog;
  readonly after: Catalog;
}

interface Referred {
  readonly table: Table;
  readonly column: Column;
}

function check({ name, list: isList }: Column, values: readonly string[]): string {
  const known = values.map(text).join(', ');
  return ` CHECK (${isList ? `array_remove(${id(name)}, NULL) <@ ARRAY[${known}]` : `${id(name)} IN (${known})`})`;
}

/** The tables of the before-schema, without their references, so that rows may come in any order. */
export function createTables({ before }: Model): string {
  return before.tables.map(({ table, key, unique, columns }) => {
    const lines = columns.map((column) => {
      const values = before.enums.get(column.type);
      return `${id(column.name)} ${column.column}${column.required ? ' NOT NULL' : ''}${column.default === undefined ? '' : ` DEFAULT ${column.default}`}${values === undefined ? '' : check(column, values)}`;
    });
    if (key.length > 0) lines.push(`PRIMARY KEY (${key.map(id).join(', ')})`);
    for (const one of unique) lines.push(`UNIQUE (${one.map(id).join(', ')})`);
    return `CREATE TABLE ${id(table)} (\n  ${lines.join(',\n  ')});\n`;
  }).join('');
}

/** Foreign keys, each of which can be put off to the end of a transaction: what writes rows need not know the order. */
export function addReferences({ before }: Model): string {
  return before.tables.flatMap((table) => table.columns.map((column) => {
    const [type = '', name = ''] = (column.references ?? '').split('.');
    const target = tableOf(before, type);
    const found = target?.columns.find((other) => other.name === name);
    // What PostgreSQL cannot hold is no constraint there: a list, another type, a column that is not unique.
    if (target === undefined || found === undefined || column.list || found.column !== column.column || !isUnique(target, name)) return '';
    return `ALTER TABLE ${id(table.table)} ADD FOREIGN KEY (${id(column.name)}) REFERENCES ${id(target.table)} (${id(name)}) DEFERRABLE;\n`;
  })).join('');
}

function referred(model: Model, table: Table, column: Column): Referred | undefined {
  const later = tableOf(model.after, table.name)?.columns.find(({ name }) => name === column.name);
  const [type, name] = (column.references ?? later?.references ?? '').split('.');
  const target = tableOf(model.before, type ?? '');
  const found = target?.columns.find((other) => other.name === name);
  return target === undefined || found === undefined || (target === table && found === column) ? undefined : { table: target, column: found };
}

const isNull = (table: Table, column: Column, n: number): boolean =>
  !column.required && !table.key.includes(column.name) && n % 5 === (table.columns.indexOf(column) + 4) % 5;

// The number of a row that has a value to refer to: of two neighbours one has.
function existing({ table, column }: Referred, n: number): number {
  return isNull(table, column, n) ? (n > 0 ? n - 1 : n + 1) : n;
}

function value(model: Model, table: Table, column: Column, n: number, nullable = true): string {
  const target = referred(model, table, column);
  const at = target === undefined ? n : existing(target, n % capacity(model, target.table));
  // A neighbour's value would stand twice.
  const twice = at !== n && !column.required && isUnique(table, column.name);
  if (nullable && (isNull(table, column, n) || twice)) return `NULL::${column.column}`;
  if (target !== undefined && !column.list) return `${value(model, target.table, target.column, at, false)}::${column.column}`;
  const values = model.before.enums.get(column.type);
  if (column.list) return list(column.column, column.name, n, column.nullItems, values);
  return scalar(column.column, column.name, n, values);
}

/** How many rows a table can have: a key of enums or truth values ends where its values do. */
export function capacity({ before }: Model, { key, unique, columns }: Table): number {
  const distinct = (name: string): number => {
    const column = columns.find((one) => one.name === name);
    if (column === undefined || column.list) return Infinity;
    return before.enums.get(column.type)?.length ?? (column.column === 'boolean' ? 2 : Infinity);
  };
  return Math.min(...[key, ...unique].filter((one) => one.length > 0).map((one) => Math.max(...one.map(distinct))));
}

const SPAN = 500;

/** Rows `from` to `to` of every table, as a program of the old version writes them: the old columns, all of them. */
export function* insertStatements(model: Model, from: number, to: number, into: (table: string) => string = id): Generator<string> {
  for (const table of model.before.tables.filter(({ columns }) => columns.length > 0)) {
    const end = Math.min(to, capacity(model, table));
    for (let first = from; first < end; first += SPAN) {
      const rows = Array.from({ length: Math.min(SPAN, end - first) }, (_, i) => `(${table.columns.map((column) => value(model, table, column, first + i)).join(', ')})`);
      yield `INSERT INTO ${into(table.table)} (${table.columns.map(({ name }) => id(name)).join(', ')}) VALUES\n${rows.join(',\n')}`;
    }
  }
}
