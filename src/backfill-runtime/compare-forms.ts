import type { Backfill } from './backfill.ts';
import { asText, columnAsText, decode, encode } from './codec.ts';
import type { ColumnInfo } from './catalog.ts';
import type { Database, Queryable } from './database.ts';
import { transformRow } from './evaluate.ts';
import type { Fill } from './fill.ts';
import { columnsRead } from './read-rows.ts';
import { prepareTransaction } from './session.ts';
import { anyOf, quote } from './sql-text.ts';
import { chain } from './assignments.ts';
import { walkOf } from './walk.ts';

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
  const walk = walkOf(backfill.before);
  const partial: Backfill = { ...backfill, fills: both };
  const columns = [...columnsRead(partial, { written: [], selected: [], computed: both })];
  const info = (fill: Fill) => backfill.after.columns[fill.column] ?? { type: 'String', sql: 'text', nullable: true, list: false };
  const list = [
    ...walk.identity.map((_, i) => `${quote(`wesley.k${i}`)} AS k${i}`),
    ...columns.map(([name, column], i) => `${columnAsText(column, name)} AS r${i}`),
    ...both.map((fill, i) => `${asText(info(fill), `fills.v${i}`)} AS v${i}`),
  ];
  const values = both.map((fill, i) => `fill${i}.${quote(fill.into)} AS v${i}`);
  // A row's place can be named in its own table only, not beside a join.
  const rowsWithKeys = `SELECT *, ${walk.identity.map((sql, i) => `${sql} AS ${quote(`wesley.k${i}`)}`).join(', ')} FROM ${quote(backfill.before.table)}`;
  const sql = `SELECT ${list.join(', ')} FROM (${rowsWithKeys}) AS source CROSS JOIN LATERAL`
    + ` (SELECT ${values.join(', ')} FROM ${chain(both, (fill) => fill.sql ?? 'NULL')}) AS fills`
    + ` WHERE NOT ${anyOf(both.map((fill) => `(${fill.pending}) IS NOT TRUE`))}`;
  return database.transaction(async (tx) => {
    await prepareTransaction(tx, 'READ ONLY');
    const different: Disagreement[] = [];
    for (const found of (await tx.query(sql)).rows) {
      const text = (name: string): string | null => (found[name] === null ? null : String(found[name]));
      const row = Object.fromEntries(columns.map(([name, column], i) => [name, decode(column, text(`r${i}`))]));
      const computed = transformRow(partial, row);
      for (const [i, fill] of both.entries()) {
        const column = info(fill);
        const values = [encode(column, computed[fill.column]), encode(column, decode(column, text(`v${i}`)))] as const;
        if (await storedAlike(tx, column, ...values)) continue;
        different.push({ column: fill.column, key: walk.identity.map((_, k) => String(found[`k${k}`])) });
      }
    }
    return different;
  });
}

/** One time stamp has many spellings, and so has a JSON object; what counts is what is stored. */
async function storedAlike(tx: Queryable, column: ColumnInfo, first: string | null, second: string | null): Promise<boolean> {
  if (first === second) return true;
  if (first === null || second === null) return false;
  const stored = (parameter: string): string => `(${parameter}::text::${column.sql})::text`;
  const { rows } = await tx.query(`SELECT (${stored('$1')} = ${stored('$2')})::text AS alike`, [first, second]);
  return rows[0]?.['alike'] === 'true';
}
