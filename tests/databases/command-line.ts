// node command-line.ts pglite|server FOLDER: the scripts and checks of one folder, each started as a user starts it.
import { PGlite } from '@electric-sql/pglite';
import { join } from 'node:path';
import { program, type Ended } from '../backfill-runtime/support/program.ts';
import { server } from './engines.ts';
import { readFolder } from '../../src/rehearsal/folder.ts';
import { Proof } from './proof.ts';
import { createTables, insertStatements } from '../../src/rehearsal/rows.ts';

const [engine, path = ''] = process.argv.slice(2);
const folder = await readFolder(path);
const proof = new Proof();
const data = join(`${path}.pglite`);
const servers = engine === 'server' ? await server() : undefined;
const database = await servers?.empty();
const where = database?.url === undefined ? ['--pglite', data] : ['--database-url', database.url];

// A folder of PGlite is one process's at a time, like a person with a shell.
async function sql(text: string): Promise<void> {
  if (database !== undefined) return database.script(text);
  const instance = await PGlite.create(data);
  await instance.exec(text);
  await instance.close();
}

const node = (...argv: readonly string[]): Promise<Ended> => program(path, ['--disable-warning=ExperimentalWarning', ...argv, ...where]);
const postCheck = (): Promise<Ended> => node('runtime/check.ts', 'contract/post-check.json');

function expect({ code, out, err }: Ended, exit: number, says: RegExp, what: string): void {
  proof.expect(code === exit && says.test(out), what, `exit code ${code}\n${out}${err}`);
}

const [script] = folder.scripts;
if (script === undefined) throw new Error(`${path} has no script`);
const [fill] = script.backfill.fills;
const place = `\\w+\\.${fill?.column}:post`;
await sql(`${createTables(folder)}${[...insertStatements(folder, 0, 120)].join(';\n')};\n`);
expect(await postCheck(), 1, new RegExp(`^FAIL {2}field-present:${place}`, 'm'), 'the post-check does not see that the column is missing');
expect(await node(script.path), 3, /expand\.sql/, 'the script does not ask for sql/expand.sql');
await sql(folder.sql('expand') ?? '');
expect(await postCheck(), 1, new RegExp(`^FAIL {2}nullability:${place}`, 'm'), 'the post-check does not see the rows without a value');
expect(await node(script.path), 0, /"outcome":"dry-run".*"rows":0,"pending":120/, 'dry run');
expect(await postCheck(), 1, new RegExp(`^FAIL {2}nullability:${place}`, 'm'), 'the dry run wrote');
expect(await node(script.path, '--execute', '--batch', '50'), 0, /"outcome":"done".*"rows":120,"pending":0/, 'first run');
expect(await node(script.path, '--execute', '--batch', '50'), 0, /"exitCode":0,"rows":0,"pending":0/, 'second run');
expect(await node('runtime/check.ts', 'contract/backfill-check.json'), 0, /^ok {4}backfill-right:/m, 'the check between the scripts and the swap');
await sql(folder.sql('switch') ?? '');
expect(await postCheck(), 0, new RegExp(`^ok {4}nullability:${place}`, 'm'), 'the post-check after the swap');
await database?.close();
await servers?.stop();
process.stdout.write(`${JSON.stringify({ folder: path, failures: proof.failures, facts: proof.facts })}\n`);
