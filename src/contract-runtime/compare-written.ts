import type { Backfill } from '../script-runtime/backfill.ts';
import { columnAsText, decoder, encoder } from '../script-runtime/codec.ts';
import type { Disagreement } from './compare-forms.ts';
import { storedAlike } from './compare-forms.ts';
import type { Database } from '../database-runtime/database.ts';
import { evaluate, type RowState } from '../script-runtime/evaluate.ts';
import { columnsRead } from '../backfill-runtime/read-rows.ts';
import { reading } from '../backfill-runtime/session.ts';
import { quote } from '../database-runtime/sql-text.ts';
import { nameOfRow } from '../backfill-runtime/walk.ts';

/**
 * Holds what a script has written against the TypeScript form of the value, row by row, and names where they differ. To be asked when
 * the script has ended, before the swap. A value made from other new values is held against those that stand in the row. Left out are
 * values without that form, and those that were written where an old one stood.
 */
export async function compareWritten(backfill: Backfill, database: Database): Promise<readonly Disagreement[]> {
  const different: Disagreement[] = [];
  for (const fill of backfill.fills) {
    const info = backfill.after.columns[fill.column];
    if (fill.compute === undefined || info === undefined || backfill.before.columns[fill.into] !== undefined) continue;
    const columns = [...columnsRead(backfill, { written: [], selected: [], computed: [fill] })];
    const used = backfill.fills.filter(({ column }) => fill.uses.includes(column));
    const list = [
      `${nameOfRow(backfill.before)} AS name`,
      ...columns.map(([name, column], i) => `${columnAsText(column, name)} AS r${i}`),
      `${columnAsText(info, fill.into)} AS v`,
    ];
    // Where there is none, none was to be written, or the check of completeness says so.
    const sql = `SELECT ${list.join(', ')} FROM ${quote(backfill.before.table)} WHERE ${quote(fill.into)} IS NOT NULL`;
    await reading(database, async (tx) => {
      for (const found of (await tx.query(sql)).rows) {
        const text = (name: string): string | null => (found[name] === null ? null : String(found[name]));
        const row = Object.fromEntries(columns.map(([name, column], i) => [name, decoder(column)(text(`r${i}`))]));
        // What it was made from is there already; only the value itself is computed.
        const state: RowState = { column: (name) => row[name], isPending: (one) => one === fill, known: () => undefined };
        const computed = evaluate(backfill, [...used, fill], state, (error) => { throw error; }).at(-1);
        const encode = encoder(info);
        const [wanted, written] = [encode(computed), encode(decoder(info)(text('v')))];
        if (!(await storedAlike(tx, info, wanted, written))) different.push({ column: fill.column, key: JSON.parse(String(found['name'])) as readonly string[] });
      }
    });
  }
  return different;
}
