// node main.ts [--rows N] [--seed N] [--server] [--while-stdin] FOLDER…: one JSON line a migration folder, {folder, rehearsal} or {folder, problem,
// help} where none could begin. PGlite, or with --server the database of DATABASE_URL. Progress goes to standard error. Started by
// `wesley-engine rehearse`.
import { parseArgs } from 'node:util';
import type { Stage } from './database.ts';
import { readFolder } from './folder.ts';
import { Refusal } from './packages.ts';
import { PGliteFolders } from './pglite.ts';
import { rehearse } from './rehearse.ts';
import { openServer } from './server.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'rows': { type: 'string', default: '200' }, 'seed': { type: 'string', default: '1' }, 'server': { type: 'boolean', default: false }, 'while-stdin': { type: 'boolean', default: false } },
});
const options = { rows: Number(values.rows), seed: Number(values.seed) };
const local = new PGliteFolders();
process.once('exit', () => local.remove());
// Whoever started this is gone when standard input ends; then this goes too.
if (values['while-stdin']) process.stdin.once('end', () => process.exit(130)).resume();

async function one(path: string): Promise<object> {
  let stage: Stage | undefined;
  try {
    const folder = await readFolder(path);
    stage = await (values.server ? openServer(process.env['DATABASE_URL'] ?? '', folder) : local.empty(folder));
    return { rehearsal: await rehearse(folder, stage, options, (text) => process.stderr.write(`${text}\n`)) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { problem: error.message, help: error.help };
  } finally {
    await stage?.close();
  }
}

for (const path of positionals) process.stdout.write(`${JSON.stringify({ folder: path, ...await one(path) })}\n`);
// An open standard input would keep this waiting.
process.stdin.destroy();
