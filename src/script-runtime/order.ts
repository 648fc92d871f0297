import { SpecificationError } from '../database-runtime/errors.ts';
import type { Fill } from './fill.ts';

/** Fills after those they use; ties keep the order given. A cycle is an error that prints its path. */
export function orderFills(fills: readonly Fill[]): readonly Fill[] {
  const byColumn = new Map<string, Fill>();
  const writers = new Map<string, Fill>();
  for (const fill of fills) {
    if (byColumn.has(fill.column) || writers.has(fill.into)) {
      throw new SpecificationError(`Two fills write ${fill.column}.`);
    }
    if (fill.sql === undefined && fill.compute === undefined) {
      throw new SpecificationError(`The fill of ${fill.column} has neither SQL nor TypeScript.`);
    }
    byColumn.set(fill.column, fill);
    writers.set(fill.into, fill);
  }
  const ordered: Fill[] = [];
  const visit = (fill: Fill, path: readonly string[]): void => {
    if (path.includes(fill.column)) {
      throw new SpecificationError(`Fills need each other: ${[...path, fill.column].join(' -> ')}.`);
    }
    if (ordered.includes(fill)) return;
    for (const name of fill.reads) {
      const writer = writers.get(name) ?? byColumn.get(name);
      // Whether the old or the new value would be seen depended on how often the script ran.
      if (writer !== undefined && writer !== fill && !fill.uses.includes(writer.column)) {
        throw new SpecificationError(`The fill of ${fill.column} reads ${name}, which another fill writes: list it in uses.`);
      }
    }
    for (const name of fill.uses) {
      const used = byColumn.get(name);
      if (used === undefined) throw new SpecificationError(`The fill of ${fill.column} uses ${name}, which no fill writes.`);
      visit(used, [...path, fill.column]);
    }
    ordered.push(fill);
  };
  for (const fill of fills) visit(fill, []);
  return ordered;
}
