import type { ColumnInfo } from './catalog.ts';
import { quote } from './sql-text.ts';

/** SQL that gives a column as text which loses nothing; a list as a JSON array of such texts. */
export function asText(column: ColumnInfo, expression: string): string {
  return column.list ? `to_json((${expression})::text[])::text` : `(${expression})::text`;
}

export function columnAsText(column: ColumnInfo, name: string): string {
  return asText(column, quote(name));
}

function isJson(column: ColumnInfo): boolean {
  return /^jsonb?\b/.test(column.sql);
}

function decodeOne(column: ColumnInfo, text: string): unknown {
  if (isJson(column)) return JSON.parse(text);
  switch (column.type) {
    case 'Int':
    case 'Float': return Number(text);
    case 'BigInt': return BigInt(text);
    case 'Boolean': return text === 'true' || text === 't';
    default: return text;
  }
}

type Texts = readonly (string | null | Texts)[];

function decodeList(column: ColumnInfo, texts: Texts): unknown[] {
  return texts.map((item) =>
    item === null ? null : typeof item === 'string' ? decodeOne(column, item) : decodeList(column, item));
}

/** The value the catalog's row interface promises. */
export function decode(column: ColumnInfo, text: string | null): unknown {
  if (text === null) return null;
  return column.list ? decodeList(column, JSON.parse(text) as Texts) : decodeOne(column, text);
}

function encodeOne(column: ColumnInfo, value: unknown): string {
  return isJson(column) ? JSON.stringify(value) : String(value);
}

// PostgreSQL's array literal: every item quoted, so that no content can end it or read as NULL.
function encodeList(column: ColumnInfo, values: readonly unknown[]): string {
  const items = values.map((value) => {
    if (value === null) return 'NULL';
    if (Array.isArray(value) && !isJson(column)) return encodeList(column, value);
    return `"${encodeOne(column, value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  });
  return `{${items.join(',')}}`;
}

/** Text that casts to the column's storage type. */
export function encode(column: ColumnInfo, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return column.list ? encodeList(column, value as readonly unknown[]) : encodeOne(column, value);
}
