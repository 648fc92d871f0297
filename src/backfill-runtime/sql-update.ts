import { assignments } from './assignments.ts';
import type { Backfill } from './backfill.ts';
import type { Queryable } from './database.ts';
import { anyOf, Parameters, quote } from './sql-text.ts';
import { counted, type Statement } from './statement.ts';
import type { Range, Walk } from './walk.ts';

/** The value is computed where the row is: a writer that commits first makes the guard false or the value fresh. */
export function sqlUpdate(backfill: Backfill, walk: Walk, range: Range): Statement {
  const parameters = new Parameters();
  const set = assignments(backfill.fills, (fill) => fill.sql ?? 'NULL');
  const where = `${walk.predicate(range, parameters)} AND ${anyOf(backfill.fills.map((fill) => fill.pending))}`;
  return { sql: counted(`UPDATE ${quote(backfill.before.table)} SET ${set} WHERE ${where}`), parameters: parameters.values };
}

export async function writeBySql(tx: Queryable, backfill: Backfill, walk: Walk, range: Range): Promise<number> {
  const { sql, parameters } = sqlUpdate(backfill, walk, range);
  const { rows } = await tx.query(sql, parameters);
  return Number(rows[0]?.['written']);
}
