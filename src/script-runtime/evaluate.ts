import type { Backfill } from './backfill.ts';
import type { Fill, Row } from './fill.ts';

/** One row's columns, which of its fills are pending, and values that SQL has already computed. */
export interface RowState {
  column(name: string): unknown;
  isPending(fill: Fill): boolean;
  /** Undefined where the TypeScript form is to be evaluated. */
  known(fill: Fill): { readonly value: unknown } | undefined;
}

const NONE: Row = {};

// Without a prototype where a column is named __proto__; elsewhere that would only be slower.
function row(names: readonly string[]): Record<string, unknown> {
  return names.includes('__proto__') ? (Object.create(null) as Record<string, unknown>) : {};
}

/** Exactly the columns that a fill declares. */
function seen({ reads, uses }: Fill, state: RowState, filled: ReadonlyMap<string, unknown> | undefined): Row {
  if (reads.length + uses.length === 0) return NONE;
  const columns = row(uses.includes('__proto__') ? uses : reads);
  for (const name of reads) columns[name] = state.column(name);
  for (const name of uses) columns[name] = filled?.get(name);
  return columns;
}

/**
 * The TypeScript form of a row's fills, in the order of their dependencies; a value that is missing because of an error is
 * told to `failed`. Each function sees exactly the columns that its fill declares. Pure as long as the functions are.
 */
export function evaluate(backfill: Backfill, fills: readonly Fill[], state: RowState, failed: (error: unknown) => void): readonly unknown[] {
  const filled = fills.length === 1 ? undefined : new Map<string, unknown>();
  let missing: Set<string> | undefined;
  const values: unknown[] = [];
  // Once for every row of a table: what it makes beside the values, the collector has to take away.
  for (const fill of fills) {
    let value: unknown = null;
    if (!state.isPending(fill)) filled?.set(fill.column, state.column(fill.into));
    else {
      try {
        if (missing !== undefined && fill.uses.some((name) => missing?.has(name))) throw new Error('a value it uses is missing');
        const known = state.known(fill);
        if (known !== undefined) value = known.value ?? null;
        else if (fill.compute !== undefined) value = fill.compute(seen(fill, state, filled)) ?? null;
        if (value === null && backfill.after.columns[fill.column]?.nullable === false) throw new Error('the value is null');
        filled?.set(fill.column, value);
      } catch (error) {
        value = null;
        (missing ??= new Set()).add(fill.column);
        failed(error);
      }
    }
    values.push(value);
  }
  return values;
}

/** The TypeScript values of a row in which every fill that has a TypeScript form is pending; for tests and previews. */
export function transformRow(backfill: Backfill, values: Row): Row {
  const fills = backfill.fills.filter((fill) => fill.compute !== undefined);
  const state: RowState = { column: (name) => values[name], isPending: () => true, known: () => undefined };
  const result = evaluate(backfill, fills, state, (error) => { throw error; });
  const out = row(fills.map((fill) => fill.column));
  for (const [i, fill] of fills.entries()) out[fill.column] = result[i];
  return out;
}
