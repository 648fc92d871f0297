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

// Every item is quoted, so that no content can end it or read as NULL.
function arrayItem(text: string): string {
  return /["\\]/.test(text) ? `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"` : `"${text}"`;
}

/** Texts as PostgreSQL writes an array of them. Most need nothing but quotes, which one look at all of them tells. */
export function arrayLiteral(texts: readonly (string | null)[]): string {
  const plain = texts.length > 0 && !texts.includes(null) && !/["\\]/.test(texts.join(''));
  return plain ? `{"${texts.join('","')}"}` : `{${texts.map((text) => (text === null ? 'NULL' : arrayItem(text))).join(',')}}`;
}

/** Gives text that casts to the column's storage type. */
export function encoder(column: ColumnInfo): (value: unknown) => string | null {
  const json = isJson(column);
  const one = json ? (value: unknown): string => JSON.stringify(value) : String;
  const items = (values: readonly unknown[]): string => `{${values.map((value) => (
    value === null ? 'NULL' : Array.isArray(value) && !json ? items(value) : arrayItem(one(value)))).join(',')}}`;
  const text = column.list ? (value: unknown): string => items(value as readonly unknown[]) : one;
  return (value) => (value === null || value === undefined ? null : text(value));
}

/** A text that PostgreSQL can hold. On its way the first half of these would end the statement, and the second would become another character. */
export function storable(text: string | null, failed: (error: Error) => void): string | null {
  const reason = text === null ? null : text.includes('\0') ? 'a NUL character' : text.isWellFormed() ? null : 'half of a surrogate pair';
  if (reason === null) return text;
  failed(new Error(`the value has ${reason}, which no text in PostgreSQL can hold`));
  return null;
}
