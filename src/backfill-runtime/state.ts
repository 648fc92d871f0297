import type { Backfill } from '../script-runtime/backfill.ts';
import type { Queryable } from '../database-runtime/database.ts';
import { literal } from '../database-runtime/sql-text.ts';
import { VERSION } from '../script-runtime/version.ts';
import type { Cursor } from './walk.ts';

/** The shard that stands for the sweep; it is taken when all others are done. */
export const SWEEP = 0;

/** A part of the walk that one worker at a time holds. */
export interface Shard {
  readonly shard: number;
  readonly relation: string;
  readonly epoch: string;
  readonly after: Cursor | null;
  readonly upto: Cursor;
  /** Everything up to here was visited and committed. */
  readonly cursor: Cursor | null;
  readonly done: boolean;
}

export interface StoredRun {
  readonly scriptSha256: string;
  readonly shards: readonly Shard[];
}

/** Scripts of later migrations have the same names, so a run is known by its target schema too. */
export function runId(backfill: Backfill): string {
  return `${backfill.id}@${backfill.schema.after}`;
}

const CREATE = [
  'CREATE SCHEMA IF NOT EXISTS wesley',
  'CREATE TABLE IF NOT EXISTS wesley.backfill_run (run_id text PRIMARY KEY, script_sha256 text NOT NULL, runtime_version text NOT NULL)',
  `CREATE TABLE IF NOT EXISTS wesley.backfill_shard (run_id text NOT NULL REFERENCES wesley.backfill_run ON DELETE CASCADE, shard integer NOT NULL,
    relation text NOT NULL, epoch text NOT NULL, first text, upto text NOT NULL, cursor text, done boolean NOT NULL DEFAULT false,
    owner text, lease_until timestamptz, PRIMARY KEY (run_id, shard))`,
  `CREATE TABLE IF NOT EXISTS wesley.backfill_failure (run_id text NOT NULL REFERENCES wesley.backfill_run ON DELETE CASCADE,
    row_key text NOT NULL, reason text NOT NULL, failed_at timestamptz NOT NULL DEFAULT clock_timestamp(), PRIMARY KEY (run_id, row_key))`,
];

// Asks the catalog's tables: to_regclass answers from a cache that does not see what another session just created.
export async function stateExists(tx: Queryable): Promise<boolean> {
  const { rows } = await tx.query(`SELECT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace`
    + ` WHERE n.nspname = 'wesley' AND c.relname = 'backfill_failure')::text AS found`);
  return rows[0]?.['found'] === 'true';
}

/** Looks first: a role that may use the schema need not be allowed to create it. Runners that start together take turns. */
export async function createState(tx: Queryable): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('wesley.backfill_run'))`);
  if (await stateExists(tx)) return;
  for (const statement of CREATE) await tx.query(statement);
}

export const COLUMNS = 'shard::text, relation, epoch, first, upto, cursor, done::text AS done';

export function shardOf(row: { readonly [column: string]: unknown }): Shard {
  const cursor = (text: unknown): Cursor | null => (typeof text === 'string' ? (JSON.parse(text) as Cursor) : null);
  return {
    shard: Number(row['shard']), relation: String(row['relation']), epoch: String(row['epoch']), done: row['done'] === 'true',
    after: cursor(row['first']), upto: cursor(row['upto']) ?? [], cursor: cursor(row['cursor']),
  };
}

export async function readRun(tx: Queryable, backfill: Backfill): Promise<StoredRun | null> {
  const { rows } = await tx.query('SELECT script_sha256 FROM wesley.backfill_run WHERE run_id = $1::text', [runId(backfill)]);
  if (rows[0] === undefined) return null;
  const shards = await tx.query(`SELECT ${COLUMNS} FROM wesley.backfill_shard WHERE run_id = $1::text ORDER BY wesley.backfill_shard.shard`, [runId(backfill)]);
  return { scriptSha256: String(rows[0]['script_sha256']), shards: shards.rows.map(shardOf) };
}

/** Starts a run anew. Whoever still works on the old one finds its lease lost. */
export async function writeRun(tx: Queryable, backfill: Backfill, scriptSha256: string, shards: readonly Omit<Shard, 'cursor' | 'done'>[]): Promise<void> {
  const id = runId(backfill);
  await tx.query('DELETE FROM wesley.backfill_run WHERE run_id = $1::text', [id]);
  await tx.query('INSERT INTO wesley.backfill_run VALUES ($1::text, $2::text, $3::text)', [id, scriptSha256, VERSION]);
  for (const { shard, relation, epoch, after, upto } of shards) {
    await tx.query('INSERT INTO wesley.backfill_shard (run_id, shard, relation, epoch, first, upto) VALUES ($1::text, $2::text::integer, $3::text, $4::text, $5::text, $6::text)',
      [id, String(shard), relation, epoch, after === null ? null : JSON.stringify(after), JSON.stringify(upto)]);
  }
}

/** Moves a shard's cursor and renews its lease; it changes no row when the lease was lost. */
export function moveCursor(backfill: Backfill, owner: string, shard: number, cursor: Cursor | null, lease: string): string {
  const moved = cursor === null ? '' : `cursor = ${literal(JSON.stringify(cursor))}, `;
  return `UPDATE wesley.backfill_shard SET ${moved}lease_until = clock_timestamp() + ${literal(lease)}::interval`
    + ` WHERE run_id = ${literal(runId(backfill))} AND shard = ${shard} AND owner = ${literal(owner)}`;
}

export async function writeFailure(tx: Queryable, backfill: Backfill, row: string, reason: string): Promise<void> {
  await tx.query('INSERT INTO wesley.backfill_failure (run_id, row_key, reason) VALUES ($1::text, $2::text, $3::text)'
    + ' ON CONFLICT (run_id, row_key) DO UPDATE SET reason = excluded.reason, failed_at = clock_timestamp()', [runId(backfill), row, reason]);
}
