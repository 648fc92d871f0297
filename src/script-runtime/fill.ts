/** Where a value comes from; a zero value is a guess and is marked for review. */
export type FillSource = 'decision' | 'default' | 'enum-default' | 'computed' | 'zero' | 'conversion';

/** What keeps rows written meanwhile from missing the value; the backfill is refused before it stands. */
export type Barrier =
  | { readonly kind: 'default' }
  | { readonly kind: 'trigger'; readonly name: string }
  | { readonly kind: 'writers' };

/** The row a value is computed from: columns as they are, and columns that earlier fills have set. */
export type FillRow<Before, After, Reads extends keyof Before, Uses extends keyof After> = Omit<
  Pick<Before, Reads>,
  Uses
> & Pick<After, Uses>;

export type FillValue<Row, Value> =
  | { readonly sql: string; readonly compute?: (row: Row) => Value }
  | { readonly sql?: never; readonly compute: (row: Row) => Value };

export type FillSpec<
  Before,
  After,
  Column extends keyof After & string,
  Reads extends keyof Before & string,
  Uses extends keyof After & string,
> = {
  readonly column: Column;
  /** The column written until the switch, where it is not `column` itself: a shadow, or the name before a rename. */
  readonly into?: string;
  readonly reads?: readonly Reads[];
  /** Columns that other fills of this table write and whose new value is needed here. */
  readonly uses?: readonly Uses[];
  /** SQL over the row: true while the value is missing. It is the guard in the statement that writes. */
  readonly pending: string;
  readonly source: FillSource;
  readonly review?: 'needs-review';
  readonly barrier: Barrier;
} & FillValue<FillRow<Before, After, Reads, Uses>, After[Column]>;

export type Row = { readonly [column: string]: unknown };

/** A fill after its types were checked. */
export interface Fill {
  readonly column: string;
  readonly into: string;
  readonly reads: readonly string[];
  readonly uses: readonly string[];
  readonly pending: string;
  readonly source: FillSource;
  readonly review?: 'needs-review';
  readonly barrier: Barrier;
  readonly sql?: string;
  readonly compute?: (row: Row) => unknown;
}
