import type { Queryable } from './database.ts';

/**
 * Settings of one transaction. A lock timeout below deadlock_timeout makes the backfill give up before a writer is
 * chosen as the victim; text forms are fixed so that cursors and values mean the same on every server.
 */
export async function prepareTransaction(tx: Queryable, access: 'READ WRITE' | 'READ ONLY'): Promise<void> {
  await tx.query(`SET TRANSACTION ISOLATION LEVEL READ COMMITTED, ${access}`);
  await tx.query(
    `SELECT set_config('lock_timeout', '100ms', true), set_config('statement_timeout', $1::text, true),`
    + ` set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO, YMD', true), set_config('IntervalStyle', 'postgres', true),`
    + ` set_config('bytea_output', 'hex', true), set_config('extra_float_digits', '1', true)`,
    // Counting and EXPLAIN may scan the table; they block nobody.
    [access === 'READ ONLY' ? '0' : '10s'],
  );
}
