import { program } from '../backfill-runtime/support/program.ts';
import type { Report } from '../../src/backfill-runtime/index.ts';
import type { Target } from './engines.ts';
import type { Folder, Script } from '../../src/rehearsal/folder.ts';

// Small, so that every table takes several batches.
const BATCH = 50;

/** Runs a script once: by its command line where the database has an address, else through the runtime's own `run`. */
export async function runScript(folder: Folder, script: Script, database: Target, execute: boolean): Promise<Report> {
  const { url } = database;
  if (url === undefined) return folder.runtime.run(script.backfill, database, { execute, batch: BATCH, writersFill: script.writersFill });
  const flags = [...(execute ? ['--execute'] : []), ...(script.writersFill ? ['--writers-fill'] : [])];
  const ended = await program(folder.path, ['--disable-warning=ExperimentalWarning', script.path, '--database-url', url, '--batch', String(BATCH), ...flags]);
  const report = JSON.parse(ended.out.trimEnd().split('\n').at(-1) || '{}') as Partial<Report>;
  if (report.event !== 'report' || report.exitCode !== ended.code) throw new Error(`${script.path} ended with ${ended.code}: ${ended.out}${ended.err}`);
  return report as Report;
}
