import type { TableInfo } from '../script-runtime/catalog.ts';
import { quote } from '../database-runtime/sql-text.ts';
import { relationOf, type Cursor, type Leaf, type Look, type Span, type Token, type Walk } from './walk.ts';

// A place in the heap as one whole number; no page has as many line pointers.
const SLOTS = 2048;
/** Pages that are gone through as often as there are stripes, before the next ones. */
export const WINDOW = 1024;

// Shares of the rows of each page, each 0.72 of the one before, for new versions are longer: what one stripe leaves dead is
// pruned before the next one comes, so that they stay on their page and no index hears of them.
const THRESHOLDS = [98, 169, 220, 256];
// Lines of a page in steps of the golden ratio: however many there are, each stripe has its share of them. A hash leaves that to chance.
const STEP = 159;

const place = (position: number): string => `'(${Math.floor(position / SLOTS)},${position % SLOTS})'::tid`;
const start = (after: Cursor | null): number => Number(after?.[0] ?? 0);

/** Heap pages in windows of 8 MB and stripes: PostgreSQL 14 and later, plain tables. No key is needed. */
export class PageWalk implements Walk {
  readonly leaf: Leaf;
  readonly relation: string;
  readonly stripes: number;
  readonly epoch: string;
  readonly tokens: readonly Token[];
  readonly comparesVersion = true;
  private readonly ctid: string;

  constructor(table: TableInfo, leaf: Leaf, striped: boolean) {
    this.leaf = leaf;
    this.relation = relationOf(leaf, table);
    this.stripes = striped ? THRESHOLDS.length : 1;
    this.epoch = `file ${leaf.file}`;
    this.ctid = `${quote(table.table)}.ctid`;
    const xmin = `${quote(table.table)}.xmin`;
    this.tokens = [
      { sql: this.ctid, type: 'tid', same: (given) => `${this.ctid} = ${given}` },
      // Whoever wrote after the read, into this slot too, has a later number than all that were at work then. What those of
      // then wrote is left to the sweep, which is not striped and compares exactly.
      striped ? { sql: 'pg_snapshot_xmin(pg_current_snapshot())::xid', type: 'xid', common: true, same: (given) => `age(${xmin}) > age(${given})` }
      : { sql: xmin, type: 'xid', same: (given) => `${xmin} = ${given}` },
    ];
  }

  units(rows: number, stripe: number): number {
    const share = this.stripes === 1 ? 1 : ((THRESHOLDS[stripe] ?? 0) - (THRESHOLDS[stripe - 1] ?? 0)) / 256;
    return Math.max(1, Math.min(WINDOW, Math.floor(rows / (this.leaf.density * share))));
  }

  shards(_: Look, count: number): Promise<readonly Span[]> {
    const { pages } = this.leaf;
    const size = Math.ceil(pages / Math.max(1, Math.min(count, pages)));
    const spans: Span[] = [];
    for (let page = 0; page < pages; page += size) {
      spans.push({ after: [String(page * SLOTS)], upto: [String(Math.min(page + size, pages) * SLOTS)], units: Math.min(size, pages - page) });
    }
    return Promise.resolve(spans);
  }

  window(_: Look, after: Cursor | null, upto: Cursor): Promise<Span | null> {
    return Promise.resolve(this.part(start(after), Math.min(start(after) + WINDOW * SLOTS, start(upto))));
  }

  cut(window: Span, after: Cursor | null, size: number): Span | null {
    const [from, to] = [start(after ?? window.after), start(window.upto)];
    const pages = Math.ceil((to - from) / SLOTS);
    if (pages <= 0) return null;
    // Equal parts, so that the last one of a window is not a crumb.
    return this.part(from, Math.min(to, from + Math.ceil(pages / Math.ceil(pages / size)) * SLOTS));
  }

  where(span: Span, stripe: number): string {
    const range = `${this.ctid} >= ${place(start(span.after))} AND ${this.ctid} < ${place(start(span.upto))}`;
    return stripe >= this.stripes - 1 ? range : `${range} AND (get_byte(tidsend(${this.ctid}), 5) * ${STEP} & 255) < ${THRESHOLDS[stripe]}`;
  }

  split(_: Look, { after, upto }: Span): Promise<readonly Span[] | null> {
    const [from, to] = [start(after), start(upto)];
    if (to - from <= 1) return Promise.resolve(null);
    const half = (from + to) / 2;
    const middle = to - from > SLOTS ? Math.round(half / SLOTS) * SLOTS : Math.floor(half);
    return Promise.resolve([this.part(from, middle), this.part(middle, to)].filter((part) => part !== null));
  }

  private part(from: number, to: number): Span | null {
    return from >= to ? null : { after: [String(from)], upto: [String(to)], units: (to - from) / SLOTS };
  }
}
