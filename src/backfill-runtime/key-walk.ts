import type { TableInfo } from './catalog.ts';
import type { Queryable } from './database.ts';
import { Parameters, quote } from './sql-text.ts';
import type { Cursor, Range, Walk } from './walk.ts';

/** Ranges of the primary key by row comparison, which uses the key's index; the OR form is many times slower. */
export class KeyWalk implements Walk {
  readonly identity: readonly string[];
  readonly order: string;
  private readonly table: string;
  private readonly columns: readonly string[];
  private readonly types: readonly string[];

  constructor(table: TableInfo) {
    this.table = quote(table.table);
    this.columns = table.key.map(quote);
    this.types = table.key.map((name) => table.columns[name]?.sql ?? 'text');
    this.order = this.columns.join(', ');
    this.identity = this.columns.map((column) => `${column}::text`);
  }

  async bound(tx: Queryable): Promise<Cursor | null> {
    const { rows } = await tx.query(`SELECT ${this.texts()} FROM ${this.table} ORDER BY ${this.descending()} LIMIT 1`);
    return this.cursor(rows[0]);
  }

  async next(tx: Queryable, after: Cursor | null, bound: Cursor, size: number, filter: string | null): Promise<Cursor | null> {
    const parameters = new Parameters();
    const where = this.predicate({ after, upto: bound }, parameters) + (filter === null ? '' : ` AND ${filter}`);
    const { rows } = await tx.query(
      `SELECT ${this.texts()} FROM (SELECT ${this.columns.join(', ')} FROM ${this.table} WHERE ${where}`
      + ` ORDER BY ${this.order} LIMIT ${size}) AS range ORDER BY ${this.descending()} LIMIT 1`,
      parameters.values,
    );
    return this.cursor(rows[0]);
  }

  predicate(range: Range, parameters: Parameters): string {
    const upto = this.compare('<=', range.upto, parameters);
    return range.after === null ? upto : `${this.compare('>', range.after, parameters)} AND ${upto}`;
  }

  matches(texts: readonly string[]): string {
    return this.columns.map((column, i) => `${column} = (${texts[i]})::${this.types[i]}`).join(' AND ');
  }

  epoch(): Promise<string> {
    return Promise.resolve('key');
  }

  private compare(operator: string, cursor: Cursor, parameters: Parameters): string {
    const values = this.types.map((type, i) => parameters.add(cursor[i] ?? null, type));
    return `(${this.columns.join(', ')}) ${operator} (${values.join(', ')})`;
  }

  private descending(): string {
    return this.columns.map((column) => `${column} DESC`).join(', ');
  }

  private texts(): string {
    return this.columns.map((column, i) => `${column}::text AS k${i}`).join(', ');
  }

  private cursor(row: { readonly [name: string]: unknown } | undefined): Cursor | null {
    return row === undefined ? null : this.columns.map((_, i) => String(row[`k${i}`]));
  }
}
