import type { Backfill } from '../script-runtime/backfill.ts';
import { isPrivate } from '../script-runtime/catalog.ts';
import type { Queryable } from '../database-runtime/database.ts';
import type { Event } from '../script-runtime/events.ts';
import type { Inspection } from './inspection.ts';
import { inTypeScript, type Method } from '../script-runtime/method.ts';
import { columnsRead, readStatement } from '../backfill-runtime/read-rows.ts';
import { reach, sqlUpdate } from '../backfill-runtime/sql-update.ts';
import { walksOf, type Cursor, type Span, type Walk } from '../backfill-runtime/walk.ts';
import { supplied, writeBack } from '../backfill-runtime/write-back.ts';

// Below what was measured with one worker; the run tells its own rate.
const ROWS_A_SECOND = 100_000;

export function estimate(rows: number): number {
  return Math.ceil(rows / ROWS_A_SECOND);
}

/** What an operator should know before the run. */
export function notesOf(backfill: Backfill, found: Inspection, barriers: ReadonlySet<string>): readonly string[] {
  const firing = found.firing.filter((name) => !barriers.has(name));
  const indexed = backfill.fills.filter(({ into }) => found.columns.get(into)?.indexed === true).map(({ into }) => into);
  const walks = walksOf(backfill, found);
  return [
    ...(firing.length === 0 ? [] : [`Triggers fire for every row: ${firing.join(', ')}.`]),
    ...(indexed.length === 0 ? [] : [`In an index: ${indexed.join(', ')}. Every row written becomes an entry; create the index after the backfill.`]),
    ...(walks.length === 1 ? [] : [`${walks.length} partitions or child tables, walked one by one: ${walks.map(({ leaf }) => leaf.name).join(', ')}.`]),
    ...(walks.every(({ comparesVersion }) => comparesVersion) ? [] : ['Walked by key, since this server or table does not scan ranges of pages.']),
  ];
}

/** The parameters of a write back that writes nothing. */
function noRows(backfill: Backfill, method: Method, walk: Walk): readonly string[] {
  const compared = walk.comparesVersion ? 0 : columnsRead(backfill, method).size;
  return [...walk.tokens.map(() => '{}'), ...Array.from({ length: compared }, () => '[]'), ...supplied(backfill, method).map(() => '{}')];
}

/** Shows each statement over the first span with its plan; the transaction is read-only, so nothing can be written. */
export async function explain(tx: Queryable, backfill: Backfill, method: Method, found: Inspection, batch: number, emit: (event: Event) => void): Promise<void> {
  for (const walk of walksOf(backfill, found).slice(0, 1)) {
    const look = <T>(work: (inner: Queryable) => Promise<T>): Promise<T> => work(tx);
    const whole = (await walk.shards(look, 1))[0];
    const window = whole === undefined ? null : await walk.window(look, whole.after, whole.upto, walk.units(Math.min(batch, 1000), 0), null);
    const span = window === null ? null : walk.cut(window, null, walk.units(Math.min(batch, 1000), 0));
    if (span === null) continue;
    const avoid = { locked: false, places: [] };
    const hidden = (cursor: Cursor): Cursor => cursor.map((text, i) => (!walk.comparesVersion && isPrivate(backfill.before.columns[backfill.before.key[i] ?? '']) ? '[private]' : text));
    const shown: Span = { ...span, after: span.after === null ? null : hidden(span.after), upto: hidden(span.upto) };
    const statements = (of: Span): readonly string[] => {
      const within = reach(backfill, walk, of, 0, avoid);
      return inTypeScript(method) ? [readStatement(backfill, method, walk, within), writeBack(backfill, method, walk, within)]
        : [sqlUpdate(backfill, walk, within, false)];
    };
    await tx.query(`SELECT set_config('enable_nestloop', 'off', true), set_config('enable_mergejoin', 'off', true)`);
    for (const [i, sql] of statements(span).entries()) {
      const { rows } = await tx.query(`EXPLAIN (COSTS OFF, VERBOSE OFF) ${sql}`, i === 0 ? [] : noRows(backfill, method, walk));
      const plan = rows.map((row) => String(row['QUERY PLAN']));
      // A plan shows the ends of the span, which are keys; nodes alone say enough.
      emit({ event: 'statement', id: backfill.id, sql: statements(shown)[i] ?? sql, plan: plan.filter((line) => !/^\s*(?:[A-Z]\w* )*(?:Cond|Filter|Output):/.test(line)) });
    }
  }
}
