/** Every parameter travels as text and is cast in the statement, so that no driver can round a bigint or a timestamp. */
export type Parameter = string | null;

export type ResultRow = { readonly [column: string]: unknown };

export interface Result {
  readonly rows: readonly ResultRow[];
  /** Rows that the statement wrote or, for a query, found. */
  readonly count: number;
}

export interface Queryable {
  query(text: string, parameters?: readonly Parameter[]): Promise<Result>;
}

export interface Database extends Queryable {
  /** How many transactions may run at once; 1 where all share one session. */
  readonly sessions: number;
  /** Begins with `settings`, commits when `work` resolves, rolls back and rethrows when it rejects. */
  transaction<T>(work: (tx: Queryable) => Promise<T>, settings?: readonly string[]): Promise<T>;
  /** Statements without parameters as one transaction in one round trip; the result of the last. */
  together(statements: readonly string[]): Promise<Result>;
}
