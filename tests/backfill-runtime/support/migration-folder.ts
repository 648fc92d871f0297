import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

const here = import.meta.dirname;
export const nodeModules = join(here, '../../node_modules');

const sources = join(here, '../../../src');

/** The runtime's folders as one, as the engine writes them; `edit` may change a file's text. */
export function writeRuntime(folder: string, edit: (name: string, text: string) => string = (_, text) => text): void {
  mkdirSync(folder, { recursive: true });
  for (const concern of readdirSync(sources).filter((name) => name.endsWith('-runtime'))) {
    for (const name of readdirSync(join(sources, concern)).filter((file) => file.endsWith('.ts'))) {
      const text = readFileSync(join(sources, concern, name), 'utf8').replaceAll(/(?<= from )'\.\.\/[a-z]+-runtime\//g, `'./`);
      writeFileSync(join(folder, name), edit(name, text));
    }
  }
}

/** The sample as the engine writes it, with its copy of the runtime, in a folder of its own. */
export function migrationFolder(withPackages = true): string {
  const folder = mkdtempSync(join(tmpdir(), 'wesley-migration-'));
  cpSync(join(here, '../sample'), folder, { recursive: true });
  writeRuntime(join(folder, 'runtime'));
  if (withPackages) symlinkSync(nodeModules, join(folder, 'node_modules'), 'junction');
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The script of the property tests with its own copy of the runtime, which `edit` may change. */
export function scriptFolder(edit?: (name: string, text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'wesley-script-'));
  writeRuntime(join(folder, 'runtime'), edit);
  for (const name of ['upper.ts', 'table.ts']) {
    writeFileSync(join(folder, name), readFileSync(join(here, name), 'utf8').replaceAll('../../../src/backfill-runtime/', './runtime/'));
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(nodeModules, join(folder, 'node_modules'), 'junction');
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
