import type { Column, Table } from './catalog.ts';
import type { Folder } from './folder.ts';

export interface ColumnPair {
  readonly before: Column;
  readonly after: Column;
}

/** A table before and after, with the columns that are the same under whatever name. */
export interface TablePair {
  readonly before: Table;
  readonly after: Table;
  readonly columns: readonly ColumnPair[];
}

/** What the plan's changes say of names: a type or a field is the one that it was renamed from, else the one of its own name. */
export function pairsOf({ before, after, plan }: Folder): readonly TablePair[] {
  const from = new Map(plan.changes.flatMap((change): [string, string][] => (change.from === undefined ? [] : [[change.coordinate, change.from]])));
  return after.tables.flatMap((table): TablePair[] => {
    const old = from.get(table.name) ?? table.name;
    const found = before.tables.find(({ name }) => name === old);
    if (found === undefined) return [];
    const columns = table.columns.flatMap((column): ColumnPair[] => {
      const field = from.get(`${table.name}.${column.field}`) ?? `${old}.${column.field}`;
      const same = found.columns.find((one) => `${old}.${one.field}` === field);
      return same === undefined ? [] : [{ before: same, after: column }];
    });
    return [{ before: found, after: table, columns }];
  });
}
