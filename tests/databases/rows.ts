import { id, tableOf, text, type Catalog, type Column, type Table } from './catalog.ts';
import type { SdlField } from './sdl.ts';
import { list, scalar } from './values.ts';

/** What the before-schema is made from; `after` only for references that existing columns get. */
export interface Model {
  readonly before: Catalog;
  readonly after: Catalog;
  readonly sdl: ReadonlyMap<string, SdlField>;
}

export function createTables({ before, sdl }: Model): string {
  return before.tables.map(({ name, table, key, columns }) => {
    const lines = columns.map((column) => {
      const values = before.enums.get(column.type);
      const unique = sdl.get(`${name}.${column.name}`)?.unique === true ? ' UNIQUE' : '';
      const check = values === undefined ? '' : ` CHECK (${column.list ? `array_remove(${id(column.name)}, NULL) <@ ARRAY[${values.map(text).join(', ')}]` : `${id(column.name)} IN (${values.map(text).join(', ')})`})`;
      return `${id(column.name)} ${column.column}${column.required ? ' NOT NULL' : ''}${column.default === undefined ? '' : ` DEFAULT ${column.default}`}${unique}${check}`;
    });
    if (key.length > 0) lines.push(`PRIMARY KEY (${key.map(id).join(', ')})`);
    return `CREATE TABLE ${id(table)} (\n  ${lines.join(',\n  ')});\n`;
  }).join('');
}

function referred(model: Model, table: Table, column: Column): { readonly table: Table; readonly column: Column } | undefined {
  const later = tableOf(model.after, table.name)?.columns.find(({ name }) => name === column.name);
  const [type, name] = (column.references ?? later?.references ?? '').split('.');
  const target = tableOf(model.before, type ?? '');
  const found = target?.columns.find((other) => other.name === name);
  return target === undefined || found === undefined || (target === table && found === column) ? undefined : { table: target, column: found };
}

function value(model: Model, table: Table, column: Column, n: number, nullable = true): string {
  const place = table.columns.indexOf(column);
  if (nullable && !column.required && !table.key.includes(column.name) && n % 5 === (place + 4) % 5) return `NULL::${column.column}`;
  const target = referred(model, table, column);
  if (target !== undefined && !column.list) return `${value(model, target.table, target.column, n, false)}::${column.column}`;
  const values = model.before.enums.get(column.type);
  if (column.list) return list(column.column, column.name, n, model.sdl.get(`${table.name}.${column.name}`)?.nullItems === true, values);
  return scalar(column.column, column.name, n, values);
}

/** Rows `from` to `to` of every table, as a program of the old version writes them: the old columns, all of them. */
export function insertRows(model: Model, from: number, to: number): string {
  return model.before.tables.filter(({ columns }) => columns.length > 0).map((table) => {
    const rows = Array.from({ length: to - from }, (_, i) => `(${table.columns.map((column) => value(model, table, column, from + i)).join(', ')})`);
    return `INSERT INTO ${id(table.table)} (${table.columns.map(({ name }) => id(name)).join(', ')}) VALUES\n${rows.join(',\n')};\n`;
  }).join('');
}
