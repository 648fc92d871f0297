// Imports every generated catalog and script below a folder and prints what they hold: the fills with the value that each computes
// for an empty row, and the tables of the new catalog.
import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = process.argv[2];
const load = (path) => import(pathToFileURL(path).href);
const answer = {};

for (const name of readdirSync(root).filter((n) => n.startsWith('case-'))) {
  const folder = join(root, name, 'backfill');
  const fills = [];
  for (const script of existsSync(folder) ? readdirSync(folder) : []) {
    const { backfill } = await load(join(folder, script));
    for (const fill of backfill.fills) {
      const computes = fill.compute !== undefined && fill.reads.length + fill.uses.length === 0;
      fills.push({ column: fill.column, sql: fill.sql, pending: fill.pending, ...(computes ? { value: computed(fill) } : {}) });
    }
  }
  const { tables } = await load(join(root, name, 'catalog', 'after.ts'));
  answer[name] = { fills, tables };
}

process.stdout.write(JSON.stringify(answer));

function computed(fill) {
  try {
    const value = fill.compute({});
    return typeof value === 'bigint' ? `${value}n` : value;
  } catch (error) {
    return { threw: String(error) };
  }
}
