import type { TableInfo, TableOf } from './catalog.ts';
import { SpecificationError } from '../database-runtime/errors.ts';
import type { Fill, FillSpec, Row } from './fill.ts';
import { orderFills } from './order.ts';

/** SQL that returns one row with one boolean, and what to tell and to run when it is not true. */
export interface Precondition {
  readonly sql: string;
  readonly missing: string;
  readonly remedy: string;
}

export interface BackfillSpec {
  readonly id: string;
  readonly schema: { readonly before: string; readonly after: string };
  readonly idempotency: { readonly class: string; readonly proof: string };
  readonly fills: readonly Fill[];
  /** Beyond what every fill implies: its column exists and its barrier stands. */
  readonly preconditions?: readonly Precondition[];
}

export interface Backfill extends BackfillSpec {
  readonly before: TableInfo;
  readonly after: TableInfo;
  readonly preconditions: readonly Precondition[];
}

export interface BackfillTable<Before, After> {
  readonly before: TableInfo;
  readonly after: TableInfo;
  fill<
    Column extends keyof After & string,
    Reads extends keyof Before & string = never,
    Uses extends keyof After & string = never,
  >(spec: FillSpec<Before, After, Column, Reads, Uses>): Fill;
}

/** Binds the row types of both catalogs, so that a fill can name only their columns. */
export function backfillTable<Before, After>(before: TableOf<Before>, after: TableOf<After>): BackfillTable<Before, After> {
  return {
    before,
    after,
    fill: ({ compute, ...spec }) => ({
      ...spec,
      into: spec.into ?? spec.column,
      reads: spec.reads ?? [],
      uses: spec.uses ?? [],
      // The runtime hands over exactly the columns named in reads and uses, decoded to the catalog's types.
      ...(compute === undefined ? {} : { compute: compute as unknown as (row: Row) => unknown }),
    }) as Fill,
  };
}

/** Checks the fills against each other and puts them into the order of their dependencies. */
export function defineBackfill<Before, After>(table: BackfillTable<Before, After>, spec: BackfillSpec): Backfill {
  const fills = orderFills(spec.fills);
  if (fills.length === 0) throw new SpecificationError(`${spec.id} has no fills.`);
  for (const fill of fills) {
    if (table.before.key.includes(fill.into)) {
      throw new SpecificationError(`${spec.id} writes the key column ${fill.into}, by which it walks.`);
    }
  }
  return { preconditions: [], ...spec, before: table.before, after: table.after, fills };
}
