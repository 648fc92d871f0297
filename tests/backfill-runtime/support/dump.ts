import type { Queryable } from '../../../src/database-runtime/database.ts';

/** Every row of the table and of the runtime's own state as text, with xmin: a rewritten row shows even if it is equal. */
export async function dump(database: Queryable, table: string, versions = true): Promise<string> {
  const version = versions ? `, t.xmin::text || t.ctid::text AS version` : '';
  const { rows } = await database.query(`SELECT t::text AS row${version} FROM "${table}" AS t ORDER BY 1`);
  const state = await database.query(`SELECT (to_regclass('wesley.backfill_run') IS NOT NULL)::text AS found`);
  const runs = versions && state.rows[0]?.['found'] === 'true'
    ? (await database.query('SELECT r::text AS row FROM wesley.backfill_run AS r UNION ALL SELECT s::text FROM wesley.backfill_shard AS s ORDER BY 1')).rows : [];
  return JSON.stringify([rows, runs], null, 1);
}

export async function count(database: Queryable, sql: string): Promise<number> {
  const { rows } = await database.query(`SELECT count(*)::text AS n FROM ${sql}`);
  return Number(rows[0]?.['n']);
}
