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

/**
 * The TypeScript form of a row's fills, in the order of their dependencies; a value that is missing because of an error is
 * told to `failed`. Each function sees exactly the columns that its fill declares. Pure as long as the functions are.
 */
export function evaluate(backfill: Backfill, fills: readonly Fill[], state: RowState, failed: (fill: Fill, error: unknown) => void): readonly unknown[] {
  const filled = fills.length === 1 ? undefined : new Map<string, unknown>();
  let missing: Set<string> | undefined;
  return fills.map((fill) => {
    if (!state.isPending(fill)) {
      filled?.set(fill.column, state.column(fill.into));
      return null;
    }
    try {
      if (fill.uses.some((name) => missing?.has(name) === true)) throw new Error('a value it uses is missing');
      const known = state.known(fill);
      let value = known?.value ?? null;
      if (known === undefined && fill.compute !== undefined) {
        const seen = fill.reads.length + fill.uses.length === 0 ? NONE : row([...fill.reads, ...fill.uses]) as Row & Record<string, unknown>;
        for (const name of fill.reads) (seen as Record<string, unknown>)[name] = state.column(name);
        for (const name of fill.uses) (seen as Record<string, unknown>)[name] = filled?.get(name);
        value = fill.compute(seen) ?? null;
      }
      if (value === null && backfill.after.columns[fill.column]?.nullable === false) throw new Error('the value is null');
      filled?.set(fill.column, value);
      return value;
    } catch (error) {
      (missing ??= new Set()).add(fill.column);
      failed(fill, error);
      return null;
    }
  });
}

/** The TypeScript values of a row in which every fill that has a TypeScript form is pending; for tests and previews. */
export function transformRow(backfill: Backfill, values: Row): Row {
  const fills = backfill.fills.filter((fill) => fill.compute !== undefined);
  const state: RowState = { column: (name) => values[name], isPending: () => true, known: () => undefined };
  const result = evaluate(backfill, fills, state, (_, error) => { throw error; });
  const out = row(fills.map((fill) => fill.column));
  for (const [i, fill] of fills.entries()) out[fill.column] = result[i];
  return out;
}
