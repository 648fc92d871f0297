// node interrupted.ts FOLDER: each SQL file of a migration killed behind each of its statements and begun again, on a server: psql gets
// kill -9 where it stands, and the file run once more comes to the same end as if nothing had been.
import { difference, dump } from '../../src/rehearsal/dump.ts';
import { readFolder } from '../../src/rehearsal/folder.ts';
import { createTables, insertStatements } from '../../src/rehearsal/rows.ts';
import { statementsOf } from '../../src/rehearsal/statements.ts';
import { server, type Target } from './engines.ts';
import { Proof } from './proof.ts';
import { runScript } from './script-run.ts';

const [path = ''] = process.argv.slice(2);
const folder = await readFolder(path);
const proof = new Proof();
const servers = await server();

async function prove(file: 'expand' | 'switch' | 'contract', ready: Target): Promise<void> {
  const sql = folder.sql(file);
  if (sql === undefined) return;
  const whole = await servers.copy(ready);
  await whole.script(sql);
  const expected = await dump(whole, ['public']);
  await whole.close();
  const statements = statementsOf(sql);
  // Behind what changes nothing it may as well have been stopped before.
  const stops = [...statements.entries()].filter(([, statement]) => /\b(?:ALTER|CREATE|DROP|INSERT|COMMIT|set_config)\b/.test(statement));
  for (const [i, statement] of stops) {
    const database = await servers.copy(ready);
    const killed = await database.script(`${statements.slice(0, i + 1).join(';\n')};\n\\! kill -9 $PPID\n`).then(() => undefined, (error: unknown) => (error as { readonly signal?: string }).signal);
    proof.same(killed, 'SIGKILL', `${file}.sql was not killed behind statement ${i + 1}`);
    // What a server leaves of an index when it is killed while it builds.
    const [, index] = /^CREATE (?:UNIQUE )?INDEX CONCURRENTLY IF NOT EXISTS ("(?:[^"]|"")+")/.exec(statement) ?? [];
    if (index !== undefined) await database.query(`UPDATE pg_index SET indisvalid = false, indisready = false WHERE indexrelid = $1::text::regclass`, [index]);
    await database.script(sql).catch((error: unknown) => proof.expect(false, `${file}.sql killed behind statement ${i + 1} does not go on`, `${statement}\n${String(error)}`));
    const different = difference(expected, await dump(database, ['public']));
    proof.expect(different === undefined, `${file}.sql killed behind statement ${i + 1} ends otherwise`, `${statement}\n${different}`);
    await database.close();
  }
  proof.add(`${file} kills`, stops.length);
}

let state = await servers.empty();
await state.script(`${createTables(folder)}${[...insertStatements(folder, 0, 60)].join(';\n')};\n`);
await state.close();
for (const file of ['expand', 'switch', 'contract'] as const) {
  await prove(file, state);
  state = await servers.copy(state);
  await state.script(folder.sql(file) ?? '');
  for (const script of file === 'expand' ? folder.scripts : []) await runScript(folder, script, state, true);
  await state.close();
}
await servers.stop();
process.stdout.write(`${JSON.stringify({ folder: path, failures: proof.failures, facts: proof.facts })}\n`);
