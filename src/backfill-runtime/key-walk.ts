import type { TableInfo } from '../script-runtime/catalog.ts';
import type { ResultRow } from '../database-runtime/database.ts';
import { literal, quote } from '../database-runtime/sql-text.ts';
import { relationOf, type Cursor, type Leaf, type Look, type Span, type Token, type Walk } from './walk.ts';

/** Ranges of the primary key by row comparison, which uses the key's index; the OR form is many times slower. */
export class KeyWalk implements Walk {
  readonly leaf: Leaf;
  readonly relation: string;
  readonly stripes = 1;
  readonly epoch = 'key';
  readonly tokens: readonly Token[];
  readonly comparesVersion = false;
  private readonly columns: readonly string[];
  private readonly types: readonly string[];

  constructor(table: TableInfo, leaf: Leaf) {
    this.leaf = leaf;
    this.relation = relationOf(leaf, table);
    this.columns = table.key.map((name) => `${quote(table.table)}.${quote(name)}`);
    this.types = table.key.map((name) => table.columns[name]?.sql ?? 'text');
    this.tokens = this.columns.map((sql, i) => ({ sql, type: this.types[i] ?? 'text', same: (given) => `${sql} = ${given}` }));
  }

  units(rows: number): number {
    return Math.max(1, Math.min(50_000, Math.floor(rows)));
  }

  async shards(look: Look, count: number): Promise<readonly Span[]> {
    const keys = this.columns.map((column, i) => `${column} AS k${i}`).join(', ');
    const tile = count === 1 ? '1' : `ntile(${count}) OVER (ORDER BY ${this.columns.join(', ')})`;
    const last = count === 1 ? ` ORDER BY ${this.columns.map((column) => `${column} DESC`).join(', ')} LIMIT 1` : '';
    const { rows } = await look((tx) => tx.query(
      `SELECT DISTINCT ON (tile) ${this.columns.map((_, i) => `tiles.k${i}::text AS k${i}`).join(', ')} FROM (SELECT ${keys}, ${tile} AS tile FROM ${this.relation}${last}) AS tiles`
      + ` ORDER BY tile, ${this.columns.map((_, i) => `tiles.k${i} DESC`).join(', ')}`));
    const ends = rows.map((row) => this.cursor(row));
    return ends.map((upto, i) => ({ after: ends[i - 1] ?? null, upto, units: this.leaf.pages * this.leaf.density / ends.length }));
  }

  async window(look: Look, after: Cursor | null, upto: Cursor, size: number, filter: string | null): Promise<Span | null> {
    const where = `${this.where({ after, upto })}${filter === null ? '' : ` AND ${filter}`}`;
    const full = (await this.keys(look, where, `OFFSET ${size - 1} LIMIT 1`))[0];
    if (full !== undefined) return { after, upto: full, units: size };
    // Fewer rows are left than asked for.
    return (await this.keys(look, where, 'LIMIT 1')).length === 0 ? null : { after, upto, units: size };
  }

  cut(window: Span, after: Cursor | null): Span | null {
    return after === null ? window : null;
  }

  where(span: Pick<Span, 'after' | 'upto'>): string {
    const upto = this.compare('<=', span.upto);
    return span.after === null ? upto : `${this.compare('>', span.after)} AND ${upto}`;
  }

  async split(look: Look, span: Span): Promise<readonly Span[] | null> {
    const keys = await this.keys(look, this.where(span), 'LIMIT 50000');
    const half = Math.floor(keys.length / 2);
    const middle = keys[half - 1];
    if (middle === undefined) return null;
    return [{ after: span.after, upto: middle, units: half }, { after: middle, upto: span.upto, units: Math.max(1, span.units - half) }];
  }

  private async keys(look: Look, where: string, limit: string): Promise<readonly Cursor[]> {
    const texts = this.columns.map((column, i) => `${column}::text AS k${i}`).join(', ');
    const { rows } = await look((tx) => tx.query(`SELECT ${texts} FROM ${this.relation} WHERE ${where} ORDER BY ${this.columns.join(', ')} ${limit}`));
    return rows.map((row) => this.cursor(row));
  }

  private compare(operator: string, cursor: Cursor): string {
    const values = this.types.map((type, i) => `${literal(cursor[i] ?? '')}::${type}`);
    return `(${this.columns.join(', ')}) ${operator} (${values.join(', ')})`;
  }

  // Texts stay texts: a number would skip keys beyond 2^53, a Date would never reach the end of the microseconds.
  private cursor(row: ResultRow): Cursor {
    return this.columns.map((_, i) => String(row[`k${i}`]));
  }
}
