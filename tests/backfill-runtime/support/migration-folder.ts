import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

const here = import.meta.dirname;
export const nodeModules = join(here, '../../node_modules');

/** The sample as the engine writes it, with its copy of the runtime, in a folder of its own. */
export function migrationFolder(withPackages = true): string {
  const folder = mkdtempSync(join(tmpdir(), 'wesley-migration-'));
  cpSync(join(here, '../sample'), folder, { recursive: true });
  cpSync(join(here, '../../../src/backfill-runtime'), join(folder, 'runtime'), { recursive: true });
  if (withPackages) symlinkSync(nodeModules, join(folder, 'node_modules'), 'junction');
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
