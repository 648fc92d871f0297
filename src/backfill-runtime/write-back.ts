import { assignments } from './assignments.ts';
import type { Backfill } from './backfill.ts';
import { columnAsText, encode } from './codec.ts';
import type { Queryable } from './database.ts';
import { evaluate } from './evaluate.ts';
import type { Fill, Row } from './fill.ts';
import type { Method } from './method.ts';
import { columnsRead, readRows, type ReadRow } from './read-rows.ts';
import { anyOf, Parameters, quote } from './sql-text.ts';
import { counted, type Statement } from './statement.ts';
import type { Range, Walk } from './walk.ts';

export interface Written {
  readonly rows: number;
  /** Rows for which a value could not be computed, by identity. */
  readonly failed: ReadonlyMap<string, { readonly identity: readonly string[]; readonly error: unknown }>;
}

/** One row to write: its identity, the texts read, the values; all of them texts. */
type Change = readonly (string | null)[];

const ROUNDS = 5;

function supplied(method: Method): readonly Fill[] {
  return [...method.selected, ...method.computed];
}

/** Compare-and-set: a row is written only while every column read still has the value that was read. */
export function writeBack(backfill: Backfill, method: Method, walk: Walk, range: Range, changes: readonly Change[]): Statement {
  const parameters = new Parameters();
  const rows = parameters.add(JSON.stringify(changes), 'json');
  const item = (i: number): string => `(wesley_value->>${i})`;
  const columns = [...columnsRead(backfill, method)];
  const keys = walk.identity.length;
  const values = supplied(method);
  const place = (fill: Fill): string => item(keys + columns.length + values.indexOf(fill));
  const set = assignments(backfill.fills, (fill) => {
    if (!values.includes(fill)) return fill.sql ?? 'NULL';
    // A value that could not be computed leaves the column as it is.
    return `coalesce(${place(fill)}::${backfill.after.columns[fill.column]?.sql ?? 'text'}, ${quote(fill.into)})`;
  });
  const unchanged = columns.map(([name, info], i) => `${columnAsText(info, name)} IS NOT DISTINCT FROM ${item(keys + i)}`);
  // The range again, so that no plan reads the table beyond it.
  const where = [walk.predicate(range, parameters), walk.matches(walk.identity.map((_, i) => item(i))), ...unchanged, anyOf(backfill.fills.map((fill) => fill.pending))];
  const sql = counted(`UPDATE ${quote(backfill.before.table)} SET ${set}`
    + ` FROM json_array_elements(${rows}) AS wesley_row(wesley_value) WHERE ${where.join(' AND ')}`);
  return { sql, parameters: parameters.values };
}

function changeOf(backfill: Backfill, method: Method, read: ReadRow, values: Row): Change {
  const encoded = supplied(method).map((fill) => {
    const info = backfill.after.columns[fill.column];
    return info === undefined ? null : encode(info, values[fill.column]);
  });
  return [...read.identity, ...read.texts, ...encoded];
}

/** Reads a range, computes in TypeScript, writes back; rows that a writer changed meanwhile are read again. */
export async function writeFromTypeScript(tx: Queryable, backfill: Backfill, method: Method, walk: Walk, range: Range): Promise<Written> {
  const failed = new Map<string, { identity: readonly string[]; error: unknown }>();
  let total = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const changes: Change[] = [];
    for (const read of await readRows(tx, backfill, method, walk, range)) {
      const ordered = backfill.fills.filter((fill) => supplied(method).includes(fill));
      const result = evaluate(backfill, ordered, read.row, {
        isPending: (fill) => read.pending.has(fill),
        valueOf: (fill) => (method.selected.includes(fill) ? { value: read.selected[fill.column] } : undefined),
      });
      for (const error of result.failed.values()) failed.set(read.identity.join('\u0000'), { identity: read.identity, error });
      const bySql = method.written.some((fill) => read.pending.has(fill));
      const useful = bySql || Object.values(result.values).some((value) => value !== null);
      if (useful) changes.push(changeOf(backfill, method, read, result.values));
    }
    if (changes.length === 0) break;
    const { sql, parameters } = writeBack(backfill, method, walk, range, changes);
    const { rows } = await tx.query(sql, parameters);
    const written = Number(rows[0]?.['written']);
    total += written;
    if (written === changes.length) break;
  }
  return { rows: total, failed };
}
