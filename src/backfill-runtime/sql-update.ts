import { assignments, guard, pendingOf } from '../script-runtime/assignments.ts';
import type { Backfill } from '../script-runtime/backfill.ts';
import { neverNull } from '../script-runtime/never-null.ts';
import { isConstant, literal } from '../database-runtime/sql-text.ts';
import type { Span, Walk } from './walk.ts';

/** Rows that a statement leaves alone: those that another transaction holds, and those that failed before. */
export interface Avoid {
  readonly locked: boolean;
  readonly places: readonly string[];
}

/** The span without what is to be avoided, as a condition on the table's own columns. */
export function reach(backfill: Backfill, walk: Walk, span: Span, stripe: number, { locked, places }: Avoid): string {
  const identity = (walk.comparesVersion ? walk.tokens.slice(0, 1) : walk.tokens).map(({ sql }) => sql).join(', ');
  const range = walk.where(span, stripe);
  const failed = places.length === 0 ? '' : ` AND ${identity} <> ALL (${literal(`{${places.map((place) => `"${place}"`).join(',')}}`)}::tid[])`;
  if (!locked) return `${range}${failed}`;
  return `${range}${failed} AND (${identity}) IN (SELECT ${identity} FROM ${walk.relation}`
    + ` WHERE ${range} AND ${pendingOf(backfill.fills)} FOR NO KEY UPDATE SKIP LOCKED)`;
}

/**
 * The value is computed where the row is: a writer that commits first makes the guard false or the value fresh. A visit that is
 * not repeated need not compute it once more to see that it is none, where by the catalog it cannot be.
 */
export function sqlUpdate(backfill: Backfill, walk: Walk, within: string, repeated: boolean): string {
  const isValue = (sql: string): boolean => isConstant(sql) || (!repeated && neverNull(sql, backfill.before));
  const valueOf = (fill: { readonly sql?: string }): string => fill.sql ?? 'NULL';
  return `UPDATE ${walk.relation} SET ${assignments(backfill.fills, valueOf)} WHERE ${within} AND ${guard(backfill.fills, valueOf, isValue)}`;
}
