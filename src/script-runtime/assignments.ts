import type { Fill } from './fill.ts';
import { anyOf, isConstant, quote } from '../database-runtime/sql-text.ts';

/** Gives the SQL value of a fill, which stands where only pending rows reach it. */
export type ValueOf = (fill: Fill) => string;

function guarded(fill: Fill, value: string): string {
  return `CASE WHEN (${fill.pending}) THEN (${value}) ELSE ${quote(fill.into)} END`;
}

/**
 * A chain of lateral rows, one a fill: inside each, the name of an earlier filled column means its new value, by the scope
 * rules of SQL, so nothing is replaced in text. Every value is evaluated once, also a volatile one.
 */
export function chain(fills: readonly Fill[], valueOf: ValueOf): string {
  return fills
    .flatMap((fill, i) => [
      `LATERAL (SELECT ${guarded(fill, valueOf(fill))} AS ${quote(fill.into)}, (${fill.pending}) AS wesley_pending) AS fill${i}`,
      // A shadow's new value is what the column's own name means to the fills after it.
      ...(fill.into === fill.column ? [] : [`LATERAL (SELECT fill${i}.${quote(fill.into)} AS ${quote(fill.column)}) AS name${i}`]),
    ])
    .join(', ');
}

/** The SET list of the one UPDATE that writes all fills of a table. */
export function assignments(fills: readonly Fill[], valueOf: ValueOf): string {
  const only = fills.length === 1 ? fills[0] : undefined;
  if (only !== undefined) return `${quote(only.into)} = (${valueOf(only)})`;
  if (fills.every((fill) => fill.uses.length === 0)) {
    return fills.map((fill) => `${quote(fill.into)} = ${guarded(fill, valueOf(fill))}`).join(', ');
  }
  const targets = fills.map((fill) => quote(fill.into)).join(', ');
  const values = fills.map((fill, i) => `fill${i}.${quote(fill.into)}`).join(', ');
  return `(${targets}) = (SELECT ${values} FROM ${chain(fills, valueOf)})`;
}

export function pendingOf(fills: readonly Fill[]): string {
  return anyOf(fills.map((fill) => fill.pending));
}

/** Rows in which a value is missing and the value is not null: a null over a null would be written for ever. */
export function guard(fills: readonly Fill[], valueOf: ValueOf, isValue: (sql: string) => boolean = isConstant): string {
  if (fills.every((fill) => fill.uses.length === 0)) {
    return anyOf(fills.map((fill) => (isValue(valueOf(fill)) ? fill.pending : `(${fill.pending}) AND (${valueOf(fill)}) IS NOT NULL`)));
  }
  const some = fills.map((fill, i) => `fill${i}.wesley_pending AND fill${i}.${quote(fill.into)} IS NOT NULL`);
  return `${pendingOf(fills)} AND (SELECT ${anyOf(some)} FROM ${chain(fills, valueOf)})`;
}
