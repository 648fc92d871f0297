import type { TableInfo } from './catalog.ts';

// Of values that are not null these give one, or an error.
const FUNCTIONS = new Set(['lower', 'upper', 'initcap', 'btrim', 'ltrim', 'rtrim', 'concat', 'replace', 'length', 'char_length', 'abs', 'ceil', 'floor', 'round', 'md5']);
const TYPES = new Set(['text', 'varchar', 'smallint', 'integer', 'bigint', 'numeric', 'real', 'double', 'precision', 'boolean', 'uuid', 'date', 'timestamptz', 'jsonb']);
const TOKEN = /\s*(?:("(?:[^"]|"")+")|('(?:[^'\\]|'')*'|\d+(?:\.\d+)?|\|\||::|[-+*(),])|([a-z_]+))/iy;

/**
 * Whether an expression over columns that hold no null can only give a value. What is not plainly so is not: an expression with a
 * word that is not known here may give null.
 */
export function neverNull(sql: string, table: TableInfo): boolean {
  const text = sql.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const [, column, , word] = TOKEN.exec(text) ?? [];
    if (TOKEN.lastIndex === 0) return false;
    if (column !== undefined && table.columns[column.slice(1, -1).replaceAll('""', '"')]?.nullable !== false) return false;
    if (word !== undefined && !FUNCTIONS.has(word.toLowerCase()) && !TYPES.has(word.toLowerCase())) return false;
  }
  return text !== '';
}
