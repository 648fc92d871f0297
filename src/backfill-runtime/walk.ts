import type { TableInfo } from './catalog.ts';
import type { Queryable } from './database.ts';
import { KeyWalk } from './key-walk.ts';
import { PageWalk } from './page-walk.ts';
import type { Parameters } from './sql-text.ts';

/** A place in the walk as text: one item per key column, or one page number. Compared in SQL only. */
export type Cursor = readonly string[];

export interface Range {
  readonly after: Cursor | null;
  readonly upto: Cursor;
}

export interface Walk {
  /** The last place there is now, frozen for a pass; null for an empty table. */
  bound(tx: Queryable): Promise<Cursor | null>;
  /** The end of the next range of about `size` rows for which `filter` holds; null when the bound was reached. */
  next(tx: Queryable, after: Cursor | null, bound: Cursor, size: number, filter: string | null): Promise<Cursor | null>;
  predicate(range: Range, parameters: Parameters): string;
  /** SQL texts that identify a row, and a condition that finds it again by those texts. */
  readonly identity: readonly string[];
  /** SQL to order rows as the walk meets them. */
  readonly order: string;
  matches(texts: readonly string[]): string;
  /** Changes when stored cursors have lost their meaning. */
  epoch(tx: Queryable): Promise<string>;
}

export function walkOf(table: TableInfo): Walk {
  return table.key.length === 0 ? new PageWalk(table) : new KeyWalk(table);
}
