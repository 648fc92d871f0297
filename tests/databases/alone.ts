// node alone.ts FOLDER: the migration by hand on a server, in a place where there is nothing but the folder, Node.js, psql and a driver.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readFolder } from '../../src/rehearsal/folder.ts';
import { createTables, insertStatements } from '../../src/rehearsal/rows.ts';
import { serverBinaries } from '../backfill-runtime/support/postgres-server.ts';
import { server } from './engines.ts';
import { Proof } from './proof.ts';

const packages = join(import.meta.dirname, '../node_modules');

/** A package and all that it needs, as `npm install` would put them there. */
function install(name: string, into: string, done = new Set<string>()): void {
  if (done.has(name)) return;
  done.add(name);
  cpSync(join(packages, name), join(into, 'node_modules', name), { recursive: true });
  const { dependencies = {} } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as { dependencies?: Record<string, string> };
  for (const needed of Object.keys(dependencies)) install(needed, into, done);
}

const [path = ''] = process.argv.slice(2);
const binaries = serverBinaries();
if (binaries === undefined) throw new Error('no PostgreSQL server is installed here');
const proof = new Proof();
const place = mkdtempSync(join(tmpdir(), 'wesley-alone-'));
const here = join(place, 'migration');
cpSync(path, here, { recursive: true, filter: (source) => !source.endsWith('node_modules') });
install('pg', here);

const servers = await server();
const database = await servers.empty();
const url = database.url ?? '';
const env = { HOME: place, PATH: `${dirname(process.execPath)}:${binaries}` };
const folder = await readFolder(path);
await database.script(`${createTables(folder)}${[...insertStatements(folder, 0, 120)].join(';\n')};\n`);

function step(what: string, program: string, argv: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(program, argv, { cwd: here, env, encoding: 'utf8' });
  proof.expect(status === 0, `${what} ended with ${status}`, `${stdout}${stderr}`);
}
const sql = (file: string): void => step(file, 'psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', url, '-f', file]);
const node = (...argv: readonly string[]): void => step(argv.join(' '), 'node', [...argv, '--database-url', url]);

node('runtime/check.ts', 'contract/pre-check.json');
if (folder.sql('expand') !== undefined) sql('sql/expand.sql');
for (const script of folder.scripts) node(script.path, '--execute');
if (folder.sql('switch') !== undefined) sql('sql/switch.sql');
node('runtime/check.ts', 'contract/post-check.json');
if (folder.sql('contract') !== undefined) sql('sql/contract.sql');

await database.close();
await servers.stop();
rmSync(place, { recursive: true, force: true });
process.stdout.write(`${JSON.stringify({ folder: path, failures: proof.failures, facts: { ...proof.facts, scripts: folder.scripts.length } })}\n`);
