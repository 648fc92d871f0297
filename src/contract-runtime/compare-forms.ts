import type { Backfill } from '../script-runtime/backfill.ts';
import { asText, columnAsText, decoder, encoder } from '../script-runtime/codec.ts';
import { TEXT, type ColumnInfo } from '../script-runtime/catalog.ts';
import type { Database, Queryable } from '../database-runtime/database.ts';
import { transformRow } from '../script-runtime/evaluate.ts';
import type { Fill } from '../script-runtime/fill.ts';
import { columnsRead } from '../backfill-runtime/read-rows.ts';
import { reading } from '../backfill-runtime/session.ts';
import { anyOf, quote } from '../database-runtime/sql-text.ts';
import { chain } from '../script-runtime/assignments.ts';
import { nameOfRow } from '../backfill-runtime/walk.ts';

export interface Disagreement {
  readonly column: string;
  readonly key: readonly string[];
}

/**
 * Evaluates both forms of every value that has two, over the rows in which all of them are pending, and names where they
 * differ. A used value without a second form is left out together with those that use it. Writes nothing.
 */
export async function compareForms(backfill: Backfill, database: Database): Promise<readonly Disagreement[]> {
  const both: Fill[] = [];
  for (const fill of backfill.fills) {
    const usable = fill.uses.every((name) => both.some((other) => other.column === name));
    if (fill.sql !== undefined && fill.compute !== undefined && usable) both.push(fill);
  }
  if (both.length === 0) return [];
  const partial: Backfill = { ...backfill, fills: both };
  const columns = [...columnsRead(partial, { written: [], selected: [], computed: both })];
  const info = (fill: Fill) => backfill.after.columns[fill.column] ?? TEXT;
  const list = [
    `${quote('wesley.name')} AS name`,
    ...columns.map(([name, column], i) => `${columnAsText(column, name)} AS r${i}`),
    ...both.map((fill, i) => `${asText(info(fill), `fills.v${i}`)} AS v${i}`),
  ];
  const values = both.map((fill, i) => `fill${i}.${quote(fill.into)} AS v${i}`);
  // A row's place can be named in its own table only, not beside a join.
  const rowsWithKeys = `SELECT *, ${nameOfRow(backfill.before)} AS ${quote('wesley.name')} FROM ${quote(backfill.before.table)}`;
  const sql = `SELECT ${list.join(', ')} FROM (${rowsWithKeys}) AS source CROSS JOIN LATERAL`
    + ` (SELECT ${values.join(', ')} FROM ${chain(both, (fill) => fill.sql ?? 'NULL')}) AS fills`
    + ` WHERE NOT ${anyOf(both.map((fill) => `(${fill.pending}) IS NOT TRUE`))}`;
  return reading(database, async (tx) => {
    const different: Disagreement[] = [];
    for (const found of (await tx.query(sql)).rows) {
      const text = (name: string): string | null => (found[name] === null ? null : String(found[name]));
      const row = Object.fromEntries(columns.map(([name, column], i) => [name, decoder(column)(text(`r${i}`))]));
      const computed = transformRow(partial, row);
      for (const [i, fill] of both.entries()) {
        const column = info(fill);
        const encode = encoder(column);
        const values = [encode(computed[fill.column]), encode(decoder(column)(text(`v${i}`)))] as const;
        if (await storedAlike(tx, column, ...values)) continue;
        different.push({ column: fill.column, key: JSON.parse(String(found['name'])) as readonly string[] });
      }
    }
    return different;
  });
}

/** One time stamp has many spellings, and so has a JSON object; what counts is what is stored. */
export async function storedAlike(tx: Queryable, column: ColumnInfo, first: string | null, second: string | null): Promise<boolean> {
  if (first === second) return true;
  if (first === null || second === null) return false;
  const stored = (parameter: string): string => `(${parameter}::text::${column.sql})::text`;
  const { rows } = await tx.query(`SELECT (${stored('$1')} = ${stored('$2')})::text AS alike`, [first, second]);
  return rows[0]?.['alike'] === 'true';
}
