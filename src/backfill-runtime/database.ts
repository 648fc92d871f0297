/** Every parameter travels as text and is cast in the statement, so that no driver can round a bigint or a timestamp. */
export type Parameter = string | null;

export type ResultRow = { readonly [column: string]: unknown };

export interface Queryable {
  query(text: string, parameters?: readonly Parameter[]): Promise<{ readonly rows: readonly ResultRow[] }>;
}

export interface Database extends Queryable {
  /** Commits when `work` resolves, rolls back and rethrows when it rejects. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
}
