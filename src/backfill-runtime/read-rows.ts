import { chain, pendingOf } from '../script-runtime/assignments.ts';
import type { Backfill } from '../script-runtime/backfill.ts';
import { TEXT, type ColumnInfo } from '../script-runtime/catalog.ts';
import { asText, columnAsText } from '../script-runtime/codec.ts';
import type { Result } from '../database-runtime/database.ts';
import type { Method } from '../script-runtime/method.ts';
import { quote } from '../database-runtime/sql-text.ts';
import type { Walk } from './walk.ts';

/** Physical columns whose values go into a TypeScript value, directly or as the present value of a used fill. */
export function columnsRead(backfill: Backfill, method: Method): ReadonlyMap<string, ColumnInfo> {
  const columns = new Map<string, ColumnInfo>();
  const add = (name: string, info: ColumnInfo | undefined): void => {
    if (info !== undefined) columns.set(name, info);
  };
  for (const fill of [...method.selected, ...method.computed]) {
    for (const name of fill.reads) add(name, backfill.before.columns[name]);
    for (const name of fill.uses) {
      const used = backfill.fills.find((other) => other.column === name);
      if (used !== undefined) add(used.into, backfill.after.columns[used.column]);
    }
  }
  return columns;
}

/** Rows of a span, column by column, each column as one text: JSON, or for tokens an array as PostgreSQL writes it. */
export interface ReadRows {
  /** The condition by which they were read. */
  readonly within: string;
  readonly count: number;
  readonly tokens: readonly string[];
  readonly columns: readonly string[];
  readonly pending: readonly string[];
  readonly selected: readonly string[];
}

export function readStatement(backfill: Backfill, method: Method, walk: Walk, within: string): string {
  const json = (list: readonly string[]): readonly string[] => list.map((sql) => `json_agg(${sql})`);
  const groups = {
    t: walk.tokens.map(({ sql, common }) => (common === true ? `ARRAY[${sql}]` : `array_agg(${sql})`)),
    r: json([...columnsRead(backfill, method)].map(([name, info]) => columnAsText(info, name))),
    p: json(backfill.fills.length === 1 ? [] : backfill.fills.map((fill) => `coalesce(${fill.pending}, false)`)),
    s: json(method.selected.map((fill, i) => asText(backfill.after.columns[fill.column] ?? TEXT, `fills.wesley_s${i}`))),
  };
  const names = method.selected.map((fill, i) => `fill${i}.${quote(fill.into)} AS wesley_s${i}`);
  // The chain sits one level below, so that the names of its columns do not clash with the table's.
  const beside = names.length === 0 ? '' : ` CROSS JOIN LATERAL (SELECT ${names.join(', ')} FROM ${chain(method.selected, (fill) => fill.sql ?? 'NULL')}) AS fills`;
  // One aggregate of all rows travels and is parsed faster than rows do.
  const list = Object.entries(groups).flatMap(([letter, all]) => all.map((sql, i) => `${sql}::text AS ${letter}${i}`));
  return `SELECT count(*)::text AS n, ${list.join(', ')} FROM ${walk.relation}${beside} WHERE ${within} AND ${pendingOf(backfill.fills)}`;
}

export function rowsOf(within: string, { rows }: Result): ReadRows {
  const found = rows[0] ?? {};
  const group = (letter: string): readonly string[] => Object.keys(found).filter((name) => name.startsWith(letter) && name !== 'n').map((name) => String(found[name]));
  return { within, count: Number(found['n']), tokens: group('t'), columns: group('r'), pending: group('p'), selected: group('s') };
}
