import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A stored column of `catalog/*.json`. */
export interface Column {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly list: boolean;
  readonly column: string;
  readonly default?: string;
  readonly references?: string;
}

export interface Table {
  readonly name: string;
  readonly table: string;
  readonly key: readonly string[];
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
  readonly fields: readonly (Omit<Column, 'column'> & { readonly column?: string })[];
  readonly values: readonly string[];
}

export function readCatalog(folder: string, side: 'before' | 'after'): Catalog {
  const { types } = JSON.parse(readFileSync(join(folder, `catalog/${side}.json`), 'utf8')) as { types: readonly Entry[] };
  return {
    tables: types.filter(({ kind }) => kind === 'OBJECT').map(({ name, table, key, fields }) => ({
      // A list of embedded objects is one document and no array.
      name, table, key, columns: fields.filter((field): field is Column => field.column !== undefined).map((column) => ({ ...column, list: column.column.endsWith('[]') })),
    })),
    enums: new Map(types.filter(({ kind }) => kind === 'ENUM').map(({ name, values }) => [name, values])),
  };
}

export function tableOf(catalog: Catalog, type: string): Table | undefined {
  return catalog.tables.find(({ name }) => name === type);
}

export const id = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
