import type { Backfill } from './backfill.ts';
import type { Queryable } from './database.ts';
import { VERSION } from './version.ts';
import type { Cursor } from './walk.ts';

export type Status = 'walking' | 'sweeping' | 'done';

export interface RunState {
  readonly scriptSha256: string;
  readonly status: Status;
  readonly cursor: Cursor | null;
  readonly bound: Cursor | null;
  readonly epoch: string;
}

const COLUMNS = 'script_sha256, status, walk_cursor, walk_bound, walk_epoch';

/** Scripts of later migrations have the same names, so a run is known by its target schema too. */
export function runId(backfill: Backfill): string {
  return `${backfill.id}@${backfill.schema.after}`;
}

// Asks the catalog's tables: to_regclass answers from a cache that does not see what another session just created.
export async function stateExists(tx: Queryable): Promise<boolean> {
  const { rows } = await tx.query(`SELECT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace`
    + ` WHERE n.nspname = 'wesley' AND c.relname = 'backfill_run')::text AS found`);
  return rows[0]?.['found'] === 'true';
}

/** Looks first: a role that may use the schema need not be allowed to create it. */
export async function createState(tx: Queryable): Promise<void> {
  // Two runners started together: IF NOT EXISTS alone lets the second fail on the first's uncommitted schema.
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('wesley.backfill_run'))`);
  if (await stateExists(tx)) return;
  await tx.query('CREATE SCHEMA IF NOT EXISTS wesley');
  await tx.query(`CREATE TABLE IF NOT EXISTS wesley.backfill_run (
    run_id text PRIMARY KEY, script_sha256 text NOT NULL, runtime_version text NOT NULL, status text NOT NULL,
    walk_cursor text, walk_bound text, walk_epoch text NOT NULL, rows_written bigint NOT NULL DEFAULT 0)`);
}

function cursor(text: unknown): Cursor | null {
  return typeof text === 'string' ? (JSON.parse(text) as Cursor) : null;
}

/** `lock` makes two runners of one script take turns, so that each goes on where the other committed. */
export async function readState(tx: Queryable, backfill: Backfill, lock = false): Promise<RunState | null> {
  const { rows } = await tx.query(
    `SELECT ${COLUMNS} FROM wesley.backfill_run WHERE run_id = $1::text${lock ? ' FOR UPDATE' : ''}`, [runId(backfill)]);
  const row = rows[0];
  if (row === undefined) return null;
  return {
    scriptSha256: String(row['script_sha256']),
    status: row['status'] as Status,
    cursor: cursor(row['walk_cursor']),
    bound: cursor(row['walk_bound']),
    epoch: String(row['walk_epoch']),
  };
}

export async function writeState(tx: Queryable, backfill: Backfill, state: RunState, rows = 0): Promise<void> {
  const json = (value: Cursor | null): string | null => (value === null ? null : JSON.stringify(value));
  await tx.query(
    `INSERT INTO wesley.backfill_run (run_id, runtime_version, rows_written, ${COLUMNS})`
    + ` VALUES ($1::text, $2::text, $3::text::bigint, $4::text, $5::text, $6::text, $7::text, $8::text)`
    + ` ON CONFLICT (run_id) DO UPDATE SET runtime_version = excluded.runtime_version, script_sha256 = excluded.script_sha256,`
    + ` status = excluded.status, walk_cursor = excluded.walk_cursor, walk_bound = excluded.walk_bound,`
    + ` walk_epoch = excluded.walk_epoch, rows_written = backfill_run.rows_written + excluded.rows_written`,
    [runId(backfill), VERSION, String(rows), state.scriptSha256, state.status, json(state.cursor), json(state.bound), state.epoch],
  );
}
