import type { Queryable } from '../backfill-runtime/index.ts';

export interface ShapeColumn {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly value: string | null;
}

/** A constraint or an index by its name and the text that makes it. */
export interface Definition {
  readonly name: string;
  readonly kind: 'p' | 'u' | 'c' | 'f' | 'x' | 'i';
  readonly text: string;
}

export interface ShapeTable {
  readonly columns: readonly ShapeColumn[];
  readonly definitions: readonly Definition[];
}

/** The tables of a schema as the catalog has them; the order of columns is no part of it. */
export type Shape = ReadonlyMap<string, ShapeTable>;

const HERE = `c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'`;
const TABLES = `SELECT c.relname::text AS "table" FROM pg_class c WHERE ${HERE} ORDER BY 1`;
const COLUMNS = `SELECT c.relname::text AS "table", a.attname::text AS name, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS required, pg_get_expr(d.adbin, d.adrelid) AS value`
  + ` FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum`
  + ` WHERE ${HERE} AND a.attnum > 0 AND NOT a.attisdropped ORDER BY 1, 2`;
const DEFINITIONS = `SELECT c.relname::text AS "table", k.conname::text AS name, k.contype::text AS kind, pg_get_constraintdef(k.oid) AS text`
  + ` FROM pg_class c JOIN pg_constraint k ON k.conrelid = c.oid WHERE ${HERE} AND k.contype IN ('p', 'u', 'c', 'f', 'x')`
  + ` UNION ALL SELECT c.relname::text, i.indexrelid::regclass::text, 'i', pg_get_indexdef(i.indexrelid) FROM pg_class c JOIN pg_index i ON i.indrelid = c.oid`
  + ` WHERE ${HERE} AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) ORDER BY 1, 2`;

export async function shapeOf(database: Queryable): Promise<Shape> {
  const list = async <T>(sql: string): Promise<readonly (T & { readonly table: string })[]> => (await database.query(sql)).rows as never;
  const [tables, columns, definitions] = [await list<object>(TABLES), await list<ShapeColumn>(COLUMNS), await list<Definition>(DEFINITIONS)];
  const of = <T extends object>(all: readonly (T & { readonly table: string })[], name: string): readonly T[] =>
    all.filter((one) => one.table === name).map(({ table: _, ...rest }) => rest as unknown as T);
  return new Map(tables.map(({ table }) => [table, { columns: of<ShapeColumn>(columns, table), definitions: of<Definition>(definitions, table) }]));
}
