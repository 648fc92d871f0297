import type { Backfill } from './backfill.ts';
import type { Database } from './database.ts';
import { retried } from './retry.ts';
import { prepareTransaction } from './session.ts';
import { createState, readState, stateExists, writeState, type RunState } from './state.ts';
import type { Walk } from './walk.ts';

/** Why a stored run may not be continued by this script; null when it may. */
export function changedScript(state: RunState | null, scriptSha256: string, adopt: boolean): string | null {
  if (state === null || state.scriptSha256 === scriptSha256 || adopt) return null;
  return `The script changed since this run was started (then ${state.scriptSha256.slice(0, 12)}, now ${scriptSha256.slice(0, 12)}).`
    + ' Restore it, or start the walk anew with the changed one: --adopt.';
}

/** The stored run, read without leaving a trace. */
export async function storedRun(database: Database, backfill: Backfill): Promise<RunState | null> {
  return database.transaction(async (tx) => {
    await prepareTransaction(tx, 'READ ONLY');
    return (await stateExists(tx)) ? readState(tx, backfill) : null;
  });
}

/** Continues the stored run, or starts one: also where its cursors have lost their meaning or its script was adopted. */
export async function startRun(database: Database, backfill: Backfill, walk: Walk, scriptSha256: string): Promise<RunState> {
  return retried(() => database.transaction(async (tx) => {
    await prepareTransaction(tx, 'READ WRITE');
    await createState(tx);
    const epoch = await walk.epoch(tx);
    const found = await readState(tx, backfill, true);
    if (found !== null && found.epoch === epoch && found.scriptSha256 === scriptSha256) return found;
    const fresh: RunState = { scriptSha256, epoch, status: 'walking', cursor: null, bound: await walk.bound(tx) };
    await writeState(tx, backfill, fresh);
    return fresh;
  }));
}

export async function setStatus(database: Database, backfill: Backfill, status: RunState['status']): Promise<void> {
  await retried(() => database.transaction(async (tx) => {
    await prepareTransaction(tx, 'READ WRITE');
    const state = await readState(tx, backfill, true);
    if (state !== null && state.status !== status) await writeState(tx, backfill, { ...state, status });
  }));
}
