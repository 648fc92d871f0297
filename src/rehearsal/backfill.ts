import { runChild, type Ended, type Event } from './child.ts';
import { id } from './catalog.ts';
import type { Scratch, Stage } from './database.ts';
import { count } from './dump.ts';
import type { Folder, Script } from './folder.ts';
import type { Done } from './record.ts';
import type { Report } from '../backfill-runtime/index.ts';

interface Size {
  /** Rows of a statement at most: small, so that there is a middle to be killed in. */
  readonly batch: number;
  /** The progress event at which the process is killed; undefined where it may end. */
  readonly killAt?: number;
}

const isReport = (event: Event): event is Event & Report => event['event'] === 'report';

function run(folder: Folder, { path, writersFill }: Script, { reach }: Stage, { batch, killAt }: Size): Promise<Ended> {
  // The lease of a process that was killed ends after a second. A run in parts, with pauses, is met in the middle of its work.
  const flags = ['--execute', '--batch', String(batch), '--lease-seconds', '1', ...(writersFill ? ['--writers-fill'] : []), ...(killAt === undefined ? [] : ['--shards', '8', '--pause', '3'])];
  let seen = 0;
  return runChild(folder.path, [path, ...reach, ...flags], ({ event }) => event === 'progress' && ++seen === killAt);
}

function rowsOf({ events }: Ended): number {
  return Number(events.findLast(({ event }) => event === 'progress' || event === 'report')?.['rows'] ?? 0);
}

function endOf({ path }: Script, { code, events, said }: Ended): Report {
  const report = events.findLast(isReport);
  if (code !== 0 || report === undefined) {
    throw new Error(`it ended with ${code ?? 'a signal'}: ${[...(report?.messages ?? []), ...(report?.keys ?? []).slice(0, 3), said].filter((text) => text !== '').join(' ') || path}`);
  }
  return report;
}

/** Runs a script of the folder by its command line, in a process of its own; with `killAt` it is killed there and started again. */
export async function backfill(folder: Folder, script: Script, stage: Stage, size: Size): Promise<Done> {
  const first = await run(folder, script, stage, size);
  // It was through before its time had come; then there is nothing to go on with.
  const killed = size.killAt !== undefined && first.code === null;
  const report = endOf(script, killed ? await run(folder, script, stage, { batch: size.batch }) : first);
  return { kill: killed ? { after: rowsOf(first), resumed: report.rows } : null };
}

/** How many rows wait for a value of the script. */
export function waiting({ backfill: { before, fills } }: Script, database: Scratch): Promise<number> {
  return count(database, `${id(before.table)} WHERE ${fills.map(({ pending }) => `(${pending}) IS TRUE`).join(' OR ')}`);
}
