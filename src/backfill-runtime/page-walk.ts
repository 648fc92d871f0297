import type { TableInfo } from './catalog.ts';
import type { Queryable } from './database.ts';
import { quote, type Parameters } from './sql-text.ts';
import type { Cursor, Range, Walk } from './walk.ts';

/** Ranges of heap pages, for a table without a key. PostgreSQL 14 and later scan them without reading the rest. */
export class PageWalk implements Walk {
  readonly identity = ['ctid::text'];
  readonly order = 'ctid';
  private readonly name: string;

  constructor(table: TableInfo) {
    this.name = quote(table.table);
  }

  async bound(tx: Queryable): Promise<Cursor | null> {
    const { rows } = await tx.query(
      `SELECT (pg_relation_size(to_regclass($1::text)) / current_setting('block_size')::bigint)::text AS pages`, [this.name]);
    const pages = String(rows[0]?.['pages'] ?? '0');
    return pages === '0' ? null : [pages];
  }

  async next(tx: Queryable, after: Cursor | null, bound: Cursor, size: number): Promise<Cursor | null> {
    const { rows } = await tx.query(
      `SELECT least($1::text::bigint + greatest(1, $3::text::numeric / greatest(1, CASE WHEN relpages > 0 THEN reltuples / relpages ELSE 60 END)::numeric)::bigint,`
      + ` $2::text::bigint)::text AS page FROM pg_class WHERE oid = to_regclass($4::text)`
      + ` AND $1::text::bigint < $2::text::bigint`,
      [after?.[0] ?? '0', bound[0] ?? '0', String(size), this.name],
    );
    return rows[0] === undefined ? null : [String(rows[0]['page'])];
  }

  predicate(range: Range, parameters: Parameters): string {
    const from = parameters.add(`(${range.after?.[0] ?? '0'},0)`, 'tid');
    const to = parameters.add(`(${range.upto[0]},0)`, 'tid');
    return `ctid >= ${from} AND ctid < ${to}`;
  }

  matches(texts: readonly string[]): string {
    return `ctid = (${texts[0]})::tid`;
  }

  async epoch(tx: Queryable): Promise<string> {
    const { rows } = await tx.query('SELECT pg_relation_filenode(to_regclass($1::text))::text AS node', [this.name]);
    return `pages of ${String(rows[0]?.['node'])}`;
  }
}
