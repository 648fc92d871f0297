import { assignments, pendingOf } from '../script-runtime/assignments.ts';
import type { Backfill } from '../script-runtime/backfill.ts';
import { TEXT, type ColumnInfo } from '../script-runtime/catalog.ts';
import { arrayLiteral, columnAsText, decoder, encoder, storable } from '../script-runtime/codec.ts';
import type { Queryable } from '../database-runtime/database.ts';
import { evaluate, type RowState } from '../script-runtime/evaluate.ts';
import type { Fill } from '../script-runtime/fill.ts';
import type { Method } from '../script-runtime/method.ts';
import { columnsRead, type ReadRows } from './read-rows.ts';
import { anyOf, literal, quote } from '../database-runtime/sql-text.ts';
import { nameOfRow, type Walk } from './walk.ts';

/** A row without its value, by the name it has in messages. */
export interface Failure {
  readonly row: string;
  readonly error: unknown;
}

export interface Written {
  readonly rows: number;
  /** Rows that a writer changed between reading and writing. */
  readonly lost: number;
  readonly failed: readonly Failure[];
  /** How long the statement took that wrote. */
  readonly milliseconds: number;
}

/** The fills whose values this process computes. */
export function supplied(backfill: Backfill, method: Method): readonly Fill[] {
  return backfill.fills.filter((fill) => !method.written.includes(fill));
}

/**
 * The rows once more, joined by their places; every item of the join is one parameter. Sets in a SELECT list go side by side,
 * row by row, while those of a FROM are each stored before they are joined. Out of a subquery of its own an array is read once;
 * otherwise the planner reads it too, to count its items.
 */
function source(walk: Walk, columns: number, values: number, parameter: (i: number) => string): string {
  const compared = walk.comparesVersion ? 0 : columns;
  const at = walk.tokens.length;
  const sets = [
    ...walk.tokens.flatMap(({ type, common }, i) => (common === true ? [] : [`unnest((SELECT ${parameter(i)}::text::${type}[])) AS wesley_t${i}`])),
    ...Array.from({ length: compared }, (_, i) => `json_array_elements_text(${parameter(at + i)}::text::json) AS wesley_r${i}`),
    ...Array.from({ length: values }, (_, i) => `unnest((SELECT ${parameter(at + compared + i)}::text::text[])) AS wesley_v${i}`),
  ];
  return `(SELECT ${sets.join(', ')}) AS wesley_row`;
}

/** The row is the one that was read, and where its version tells, still in that version. */
function same(walk: Walk, parameter: (i: number) => string): readonly string[] {
  return walk.tokens.map(({ type, common, same: is }, i) => is(common === true ? `(SELECT (${parameter(i)}::text::${type}[])[1])` : `wesley_t${i}`));
}

/**
 * Compare-and-set: a row is written only while it is the version that was read, or where versions cannot be told, while
 * every column read has the value that was read. The range stands again, so that no plan reads the table beyond it.
 */
export function writeBack(backfill: Backfill, method: Method, walk: Walk, within: string, parameters?: readonly string[]): string {
  const parameter = (i: number): string => (parameters === undefined ? `$${i + 1}` : literal(parameters[i] ?? ''));
  const values = supplied(backfill, method);
  const value = (fill: Fill): string => `wesley_v${values.indexOf(fill)}`;
  const columns = [...columnsRead(backfill, method)];
  const set = assignments(backfill.fills, (fill) => (method.written.includes(fill) ? fill.sql ?? 'NULL'
    // A value that could not be computed leaves the column as it is.
    : `coalesce(${value(fill)}::${backfill.after.columns[fill.column]?.sql ?? 'text'}, ${quote(fill.into)})`));
  const unchanged = walk.comparesVersion ? [] : columns.map(([name, info], i) => `${columnAsText(info, name)} IS NOT DISTINCT FROM wesley_r${i}`);
  const useful = anyOf([...values.map((fill) => `${value(fill)} IS NOT NULL`), ...method.written.map((fill) => `(${fill.pending}) AND (${fill.sql}) IS NOT NULL`)]);
  return `UPDATE ${walk.relation} SET ${set} FROM ${source(walk, columns.length, values.length, parameter)}`
    + ` WHERE ${[within, ...same(walk, parameter), ...unchanged, pendingOf(backfill.fills), useful].join(' AND ')}`;
}

/** Rows of a span with their values: one array of texts, as PostgreSQL writes it, for each fill that is not SQL's, and the rows for which there is none. */
export interface Prepared {
  readonly read: ReadRows;
  readonly values: readonly string[];
  /** Rows with a value that can be stored. */
  readonly offered: number;
  readonly failed: ReadonlyMap<number, unknown>;
}

export function prepare(backfill: Backfill, method: Method, read: ReadRows): Prepared {
  const fills = supplied(backfill, method);
  const parsed = (texts: readonly string[]): readonly (readonly unknown[])[] => texts.map((text) => JSON.parse(text) as unknown[]);
  const infos = [...columnsRead(backfill, method)];
  const decoders = infos.map(([, info]) => decoder(info));
  const place = new Map(infos.map(([name], i) => [name, i]));
  const [columns, pending, selected] = [parsed(read.columns), parsed(read.pending), parsed(read.selected)];
  const info = ({ column }: Fill): ColumnInfo => backfill.after.columns[column] ?? TEXT;
  const known = method.selected.map((fill) => decoder(info(fill)));
  const encoders = fills.map((fill) => encoder(info(fill)));
  const results: (string | null)[][] = fills.map(() => []);
  const failed = new Map<number, unknown>();
  let at = 0;
  const state: RowState = {
    column(name) {
      const i = place.get(name) ?? -1;
      return decoders[i]?.((columns[i]?.[at] ?? null) as string | null);
    },
    isPending: (fill) => pending.length === 0 || pending[backfill.fills.indexOf(fill)]?.[at] === true,
    known(fill) {
      const i = method.selected.indexOf(fill);
      return i < 0 ? undefined : { value: known[i]?.((selected[i]?.[at] ?? null) as string | null) };
    },
  };
  const fault = (error: unknown): void => void failed.set(at, error);
  for (; at < read.count; at++) {
    const values = evaluate(backfill, fills, state, fault);
    for (let i = 0; i < fills.length; i++) results[i]?.push(storable(encoders[i]?.(values[i]) ?? null, fault));
  }
  const offered = (results[0] ?? []).filter((_, row) => results.some((texts) => texts[row] !== null)).length;
  return { read, values: results.map(arrayLiteral), offered, failed };
}

/** What rows of a read are called, by their position in it; those that changed since have no name. */
export async function namesOf(tx: Queryable, backfill: Backfill, walk: Walk, read: ReadRows, positions: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const parameter = (i: number): string => `$${i + 1}`;
  const own = [...walk.tokens.keys()].filter((i) => walk.tokens[i]?.common !== true);
  const { rows } = await tx.query(
    `SELECT wesley_n::text AS n, ${nameOfRow(backfill.before)} AS name FROM ${walk.relation}, ROWS FROM (${own.map((i) => `unnest(${parameter(i)}::text::${walk.tokens[i]?.type}[])`).join(', ')})`
    + ` WITH ORDINALITY AS wesley_row(${own.map((i) => `wesley_t${i}`).join(', ')}, wesley_n)`
    + ` WHERE ${same(walk, parameter).join(' AND ')} AND wesley_n = ANY ('{${positions.map((i) => i + 1).join(',')}}')`,
    read.tokens);
  return new Map(rows.map((row) => [Number(row['n']) - 1, String(row['name'])]));
}
