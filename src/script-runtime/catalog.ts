/** What the runtime knows of a column; the generated catalog lists every one of them. */
export interface ColumnInfo {
  /** Name of the GraphQL type without list or `!`. */
  readonly type: string;
  /** Storage type as PostgreSQL writes it, `text[]` for a list. */
  readonly sql: string;
  readonly nullable: boolean;
  readonly list: boolean;
  readonly pii?: boolean;
  readonly sensitive?: boolean;
  readonly uid?: string;
  /** SQL expression of the column's default. */
  readonly default?: string;
}

/** What a column is taken for that the catalog does not have. */
export const TEXT: ColumnInfo = { type: 'String', sql: 'text', nullable: true, list: false };

export interface TableInfo {
  readonly table: string;
  /** Columns of the primary key in its order; empty when there is none. */
  readonly key: readonly string[];
  readonly columns: { readonly [name: string]: ColumnInfo };
}

/** A table whose columns are those of the row interface, no more and no fewer. */
export interface TableOf<Row> {
  readonly table: string;
  readonly key: readonly (keyof Row & string)[];
  readonly columns: { readonly [Name in keyof Row]: ColumnInfo };
}

export function isPrivate(column: ColumnInfo | undefined): boolean {
  return column?.pii === true || column?.sensitive === true;
}

export function hasPrivateColumns(...tables: readonly TableInfo[]): boolean {
  return tables.some((table) => Object.values(table.columns).some(isPrivate));
}
