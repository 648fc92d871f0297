import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A stored column of `catalog/*.json`. */
export interface Column {
  /** The column's name in the database. */
  readonly name: string;
  /** The field's name in the schema. */
  readonly field: string;
  readonly type: string;
  readonly required: boolean;
  readonly list: boolean;
  readonly nullItems: boolean;
  readonly column: string;
  readonly default?: string;
  readonly references?: string;
}

export interface Table {
  readonly name: string;
  readonly table: string;
  readonly key: readonly string[];
  /** The columns of each uniqueness constraint beside the key. */
  readonly unique: readonly (readonly string[])[];
  readonly columns: readonly Column[];
}

export interface Catalog {
  readonly tables: readonly Table[];
  readonly enums: ReadonlyMap<string, readonly string[]>;
}

interface Entry {
  readonly name: string;
  readonly kind: string;
  readonly table: string;
  readonly key: readonly string[];
  readonly unique?: readonly (readonly string[])[];
  readonly fields: readonly (Omit<Column, 'column' | 'field' | 'nullItems'> & { readonly column?: string; readonly columnName?: string; readonly nullItems?: boolean })[];
  readonly values: readonly string[];
}

export function readCatalog(folder: string, side: 'before' | 'after'): Catalog {
  const { types } = JSON.parse(readFileSync(join(folder, `catalog/${side}.json`), 'utf8')) as { types: readonly Entry[] };
  const columnOf = (type: string, field: string): string =>
    types.find(({ name }) => name === type)?.fields.find(({ name }) => name === field)?.columnName ?? field;
  const referenced = (coordinate: string): string => {
    const [type = '', field = ''] = coordinate.split('.');
    return `${type}.${columnOf(type, field)}`;
  };
  return {
    tables: types.filter(({ kind }) => kind === 'OBJECT').map(({ name, table, key, unique = [], fields }) => ({
      name,
      table,
      key: key.map((field) => columnOf(name, field)),
      unique: unique.map((one) => one.map((field) => columnOf(name, field))),
      columns: fields.flatMap(({ column, columnName, references, nullItems = false, ...field }) => (column === undefined ? [] : [{
        ...field,
        name: columnName ?? field.name,
        field: field.name,
        column,
        // A list of embedded objects is one document and no array.
        list: column.endsWith('[]'),
        nullItems,
        ...(references === undefined ? {} : { references: referenced(references) }),
      }])),
    })),
    enums: new Map(types.filter(({ kind }) => kind === 'ENUM').map(({ name, values }) => [name, values])),
  };
}

export const isUnique = ({ key, unique }: Table, column: string): boolean =>
  [key, ...unique].some((one) => one.length === 1 && one[0] === column);

export function tableOf(catalog: Catalog, type: string): Table | undefined {
  return catalog.tables.find(({ name }) => name === type);
}

export const id = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
