import type { Backfill } from '../script-runtime/backfill.ts';
import type { TableInfo } from '../script-runtime/catalog.ts';
import type { Queryable } from '../database-runtime/database.ts';
import type { Inspection } from '../inspection-runtime/inspection.ts';
import { KeyWalk } from './key-walk.ts';
import { PageWalk } from './page-walk.ts';
import { quote } from '../database-runtime/sql-text.ts';

/** A place in the walk as texts: one item per key column, or one number for a place in the heap. */
export type Cursor = readonly string[];

export interface Span {
  readonly after: Cursor | null;
  readonly upto: Cursor;
  /** How long it is: pages, or rows by their keys. */
  readonly units: number;
}

/** Asks the database where a walk must; the one over pages only counts. */
export type Look = <T>(work: (tx: Queryable) => Promise<T>) => Promise<T>;

/** A table that holds rows itself: the table, a partition of it, or one that inherits from it. */
export interface Leaf {
  /** Quoted and with its schema. */
  readonly name: string;
  readonly pages: number;
  /** Rows a page by the last ANALYZE, or a guess. */
  readonly density: number;
  /** The file behind the table; another one means that every row has another place. */
  readonly file: string;
}

export interface Token {
  readonly sql: string;
  readonly type: string;
  /** The same for every row of a read, which gives it once. */
  readonly common?: boolean;
  /** True of the row that was read, by the token given back. */
  same(given: string): string;
}

/** Leads through one leaf in windows; within a window as often as there are stripes, in spans that are one statement each. */
export interface Walk {
  readonly leaf: Leaf;
  /** What follows UPDATE or FROM. The alias is the table's own name, which the script's SQL may use. */
  readonly relation: string;
  readonly stripes: number;
  /** Changes when stored cursors have lost their meaning. */
  readonly epoch: string;
  /** Finds a row again; together with `comparesVersion` also the version of it that was read. */
  readonly tokens: readonly Token[];
  /** False where the source columns must be compared instead. */
  readonly comparesVersion: boolean;
  /** How many units of the walk hold that many rows of a stripe; at least one. */
  units(rows: number, stripe: number): number;
  /** The whole leaf now, in about equal parts. */
  shards(look: Look, count: number): Promise<readonly Span[]>;
  /** The next window of a shard; a filter may skip rows that need no visit. Null at the end. */
  window(look: Look, after: Cursor | null, upto: Cursor, size: number, filter: string | null): Promise<Span | null>;
  /** The next span of a window, null at its end. */
  cut(window: Span, after: Cursor | null, size: number): Span | null;
  where(span: Span, stripe: number): string;
  /** Two or more parts; null for a single row. */
  split(look: Look, span: Span): Promise<readonly Span[] | null>;
}

export function relationOf(leaf: Leaf, table: TableInfo): string {
  return `ONLY ${leaf.name} AS ${quote(table.table)}`;
}

/** What a row is called in messages and in the record of failures: its key, or its place where it has none. */
export function nameOfRow(table: TableInfo): string {
  const own = quote(table.table);
  return table.key.length === 0 ? `json_build_array(${own}.ctid::text)::text` : `json_build_array(${table.key.map((name) => `${own}.${quote(name)}::text`).join(', ')})::text`;
}

/** A walk for each leaf that has rows. A column in an index makes every update a new entry, where stripes only cost. */
export function walksOf(backfill: Backfill, found: Inspection, striped = true): readonly Walk[] {
  const inIndex = backfill.fills.some(({ into }) => found.columns.get(into)?.indexed === true);
  return found.leaves.filter(({ kind }) => kind === 'r').map((leaf) => (
    found.walksPages && leaf.method === 'heap' ? new PageWalk(backfill.before, leaf, striped && !inIndex) : new KeyWalk(backfill.before, leaf)));
}
