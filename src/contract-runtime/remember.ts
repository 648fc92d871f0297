import type { Contract } from './contract.ts';
import type { Database, Queryable } from '../database-runtime/database.ts';
import { UsageError } from '../database-runtime/errors.ts';
import { onState, reading } from '../backfill-runtime/session.ts';

const TABLE = 'CREATE TABLE IF NOT EXISTS wesley.remembered (assertion text, schema text, value text NOT NULL, PRIMARY KEY (assertion, schema))';

/**
 * Keeps what assertions of a later contract compare with: counts and sums, in the database itself. What was remembered before is
 * replaced, so it is to be called last before anything changes; after the swap it is refused. Returns how much it keeps.
 */
export async function remember({ remember: questions = [], schema }: Contract, database: Database): Promise<number> {
  if (await isSwitched(database, schema.after)) {
    throw new UsageError('The new schema is in place already, and what was before can no longer be counted. What was remembered stays: go on with contract/post-check.json.');
  }
  const answers: [string, string][] = [];
  for (const { assertion, sql } of questions) {
    answers.push([assertion, String((await reading(database, (tx) => tx.query(sql))).rows[0]?.['value'])]);
  }
  await onState(database, async (tx) => {
    await tx.query('CREATE SCHEMA IF NOT EXISTS wesley');
    await tx.query(TABLE);
    await tx.query('DELETE FROM wesley.remembered');
    for (const [assertion, value] of answers) await tx.query('INSERT INTO wesley.remembered VALUES ($1::text, $2::text, $3::text)', [assertion, schema.after, value]);
  });
  return answers.length;
}

function isSwitched(database: Database, schema: string): Promise<boolean> {
  return reading(database, async (tx) => {
    const { rows } = await tx.query(`SELECT (to_regclass('wesley.switched') IS NOT NULL)::text AS there`);
    return rows[0]?.['there'] === 'true' && (await tx.query(`SELECT 1 AS found FROM wesley.switched WHERE "table" = '' AND schema = $1::text`, [schema])).rows.length > 0;
  });
}

/** Whether there is something to compare with. */
export async function remembers(tx: Queryable, assertion: string, schema: string): Promise<boolean> {
  const { rows } = await tx.query(`SELECT (to_regclass('wesley.remembered') IS NOT NULL)::text AS there`);
  if (rows[0]?.['there'] !== 'true') return false;
  return (await tx.query('SELECT 1 AS found FROM wesley.remembered WHERE assertion = $1::text AND schema = $2::text', [assertion, schema])).rows.length > 0;
}
