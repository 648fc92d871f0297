import type { Backfill } from './backfill.ts';
import type { Fill, Row } from './fill.ts';

export interface Evaluation {
  readonly values: Row;
  /** Columns whose value could not be computed or is null where it must not be. */
  readonly failed: ReadonlyMap<string, unknown>;
}

/** Which fills of a row are pending, and values that SQL has already computed. */
export interface RowState {
  isPending(fill: Fill): boolean;
  valueOf(fill: Fill): { readonly value: unknown } | undefined;
}

// Without a prototype, so that a column may be named __proto__.
function emptyRow(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

function view(fill: Fill, row: Row, filled: Row): Row {
  const seen = emptyRow();
  for (const name of fill.reads) seen[name] = row[name];
  for (const name of fill.uses) seen[name] = filled[name];
  return seen;
}

/**
 * The TypeScript form of a row's fills, in the order of their dependencies. `row` holds the columns read, and for every
 * fill that another uses the present value under `into`. Pure as long as the script's functions are.
 */
export function evaluate(backfill: Backfill, fills: readonly Fill[], row: Row, state: RowState): Evaluation {
  const filled = emptyRow();
  const values = emptyRow();
  const failed = new Map<string, unknown>();
  for (const fill of fills) {
    if (!state.isPending(fill)) {
      filled[fill.column] = row[fill.into];
      continue;
    }
    if (fill.uses.some((name) => failed.has(name))) {
      failed.set(fill.column, new Error('a value it uses is missing'));
      continue;
    }
    try {
      const known = state.valueOf(fill);
      const value = known === undefined ? fill.compute?.(view(fill, row, filled)) ?? null : known.value;
      if (value === null && backfill.after.columns[fill.column]?.nullable === false) throw new Error('the value is null');
      filled[fill.column] = value;
      values[fill.column] = value;
    } catch (error) {
      failed.set(fill.column, error);
    }
  }
  return { values, failed };
}

/** The TypeScript values of a row in which every fill that has a TypeScript form is pending; for tests and previews. */
export function transformRow(backfill: Backfill, row: Row): Row {
  const fills = backfill.fills.filter((fill) => fill.compute !== undefined);
  const state = { isPending: () => true, valueOf: () => undefined };
  const { values, failed } = evaluate(backfill, fills, row, state);
  for (const error of failed.values()) throw error;
  return values;
}
