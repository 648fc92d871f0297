import type { ColumnInfo } from './catalog.ts';
import { quote } from '../database-runtime/sql-text.ts';

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

type Texts = readonly (string | null | Texts)[];

const list = (texts: Texts, one: (text: string) => unknown): unknown[] =>
  texts.map((item) => (item === null ? null : typeof item === 'string' ? one(item) : list(item, one)));

/** Gives the value the catalog's row interface promises. */
export function decoder(column: ColumnInfo): (text: string | null) => unknown {
  const one = isJson(column) ? (text: string): unknown => JSON.parse(text)
    : column.type === 'Int' || column.type === 'Float' ? Number
    : column.type === 'BigInt' ? BigInt
    : column.type === 'Boolean' ? (text: string): boolean => text === 'true' || text === 't'
    : undefined;
  if (column.list) return (text) => (text === null ? null : list(JSON.parse(text) as Texts, one ?? ((item) => item)));
  return one === undefined ? (text) => text : (text) => (text === null ? null : one(text));
}

function encodeOne(column: ColumnInfo, value: unknown): string {
  return isJson(column) ? JSON.stringify(value) : String(value);
}

// Every item is quoted, so that no content can end it or read as NULL.
function arrayItem(text: string): string {
  return /["\\]/.test(text) ? `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"` : `"${text}"`;
}

/** Texts as PostgreSQL writes an array of them. */
export function arrayLiteral(texts: readonly (string | null)[]): string {
  return `{${texts.map((text) => (text === null ? 'NULL' : arrayItem(text))).join(',')}}`;
}

function encodeList(column: ColumnInfo, values: readonly unknown[]): string {
  const items = values.map((value) => {
    if (value === null) return 'NULL';
    return Array.isArray(value) && !isJson(column) ? encodeList(column, value) : arrayItem(encodeOne(column, value));
  });
  return `{${items.join(',')}}`;
}

/** Text that casts to the column's storage type. */
export function encode(column: ColumnInfo, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return column.list ? encodeList(column, value as readonly unknown[]) : encodeOne(column, value);
}

/** A text that PostgreSQL can hold. On its way the first half of these would end the statement, and the second would become another character. */
export function storable(text: string | null, failed: (error: Error) => void): string | null {
  const reason = text === null ? null : text.includes('\0') ? 'a NUL character' : text.isWellFormed() ? null : 'half of a surrogate pair';
  if (reason === null) return text;
  failed(new Error(`the value has ${reason}, which no text in PostgreSQL can hold`));
  return null;
}
