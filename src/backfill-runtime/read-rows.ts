import { chain } from './assignments.ts';
import type { Backfill } from './backfill.ts';
import type { ColumnInfo } from './catalog.ts';
import { asText, columnAsText, decode } from './codec.ts';
import type { Queryable, ResultRow } from './database.ts';
import type { Fill, Row } from './fill.ts';
import type { Method } from './method.ts';
import { anyOf, Parameters, quote } from './sql-text.ts';
import type { Statement } from './statement.ts';
import type { Range, Walk } from './walk.ts';

export interface ReadRow {
  readonly identity: readonly string[];
  readonly row: Row;
  readonly pending: ReadonlySet<Fill>;
  readonly selected: Row;
  /** The texts of all columns read, in the order of `columnsRead`; the write compares them again. */
  readonly texts: readonly (string | null)[];
}

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

export function readStatement(backfill: Backfill, method: Method, walk: Walk, range: Range): Statement {
  const parameters = new Parameters();
  const where = `${walk.predicate(range, parameters)} AND ${anyOf(backfill.fills.map((fill) => fill.pending))}`;
  const selected = method.selected.map((fill, i) => {
    const column = backfill.after.columns[fill.column];
    return column === undefined ? 'NULL' : `${asText(column, `fills.wesley_s${i}`)} AS wesley_s${i}`;
  });
  const list = [
    ...walk.identity.map((sql, i) => `${sql} AS k${i}`),
    ...[...columnsRead(backfill, method)].map(([name, info], i) => `${columnAsText(info, name)} AS r${i}`),
    ...backfill.fills.map((fill, i) => `(${fill.pending})::text AS p${i}`),
    ...selected,
  ];
  const names = method.selected.map((fill, i) => `fill${i}.${quote(fill.into)} AS wesley_s${i}`);
  // The chain sits one level below, so that the names of its columns do not clash with the table's.
  const beside = method.selected.length === 0 ? ''
    : ` CROSS JOIN LATERAL (SELECT ${names.join(', ')} FROM ${chain(method.selected, (fill) => fill.sql ?? 'NULL')}) AS fills`;
  return { sql: `SELECT ${list.join(', ')} FROM ${quote(backfill.before.table)}${beside} WHERE ${where}`, parameters: parameters.values };
}

function text(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}

export async function readRows(tx: Queryable, backfill: Backfill, method: Method, walk: Walk, range: Range): Promise<readonly ReadRow[]> {
  const { sql, parameters } = readStatement(backfill, method, walk, range);
  const columns = [...columnsRead(backfill, method)];
  const { rows } = await tx.query(sql, parameters);
  return rows.map((found: ResultRow) => {
    const texts = columns.map((_, i) => text(found[`r${i}`]));
    return {
      identity: walk.identity.map((_, i) => String(found[`k${i}`])),
      texts,
      row: Object.fromEntries(columns.map(([name, info], i) => [name, decode(info, texts[i] ?? null)])),
      pending: new Set(backfill.fills.filter((_, i) => found[`p${i}`] === 'true')),
      selected: Object.fromEntries(method.selected.map((fill, i) => {
        const info = backfill.after.columns[fill.column];
        return [fill.column, info === undefined ? null : decode(info, text(found[`wesley_s${i}`]))];
      })),
    };
  });
}
