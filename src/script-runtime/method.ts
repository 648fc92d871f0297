import type { Backfill } from './backfill.ts';
import type { Fill } from './fill.ts';
import { SpecificationError } from '../database-runtime/errors.ts';

/** How each fill gets its value: in the writing statement, by SQL beside the reading one, or in TypeScript. */
export interface Method {
  readonly written: readonly Fill[];
  readonly selected: readonly Fill[];
  readonly computed: readonly Fill[];
}

/** Whether rows leave the database and come back with their values. */
export function inTypeScript({ selected, computed }: Method): boolean {
  return selected.length + computed.length > 0;
}

/** SQL does the work wherever it can; a SQL value that TypeScript needs is read first and written back with the rest. */
export function methodOf(backfill: Backfill): Method {
  const { fills } = backfill;
  const needed = new Set<string>();
  for (const fill of [...fills].reverse()) {
    if (fill.sql === undefined || needed.has(fill.column)) for (const name of fill.uses) needed.add(name);
  }
  const isComputed = (fill: Fill): boolean =>
    fill.compute !== undefined && (fill.sql === undefined || needed.has(fill.column));
  const computed = fills.filter(isComputed);
  const selected = fills.filter((fill) => !isComputed(fill) && needed.has(fill.column));
  for (const fill of selected) {
    const source = computed.find((other) => fill.uses.includes(other.column));
    if (source === undefined) continue;
    throw new SpecificationError(
      `${backfill.id}: ${fill.column} is SQL between two values in TypeScript (${source.column} before it). Give it a TypeScript form too.`);
  }
  return { written: fills.filter((fill) => !computed.includes(fill) && !selected.includes(fill)), selected, computed };
}
