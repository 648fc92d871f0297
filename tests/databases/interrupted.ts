// node interrupted.ts FOLDER: switch.sql stopped behind each of its statements and begun again, on a server.
import { difference, dump } from '../../src/rehearsal/dump.ts';
import { readFolder } from '../../src/rehearsal/folder.ts';
import { createTables, insertStatements } from '../../src/rehearsal/rows.ts';
import { statementsOf } from '../../src/rehearsal/statements.ts';
import { server } from './engines.ts';
import { Proof } from './proof.ts';
import { runScript } from './script-run.ts';

const [path = ''] = process.argv.slice(2);
const folder = await readFolder(path);
const sql = folder.sql('switch') ?? '';
const statements = statementsOf(sql);
const proof = new Proof();
const servers = await server();
const ready = await servers.empty();
await ready.script(`${createTables(folder)}${[...insertStatements(folder, 0, 60)].join(';\n')};\n`);
await ready.script(folder.sql('expand') ?? '');
for (const script of folder.scripts) await runScript(folder, script, ready, true);
await ready.close();

const whole = await servers.copy(ready);
await whole.script(sql);
const expected = await dump(whole, ['public']);
await whole.close();

// Behind what changes nothing it may as well have been stopped before.
const stops = [...statements.entries()].filter(([, statement]) => /\b(?:ALTER|CREATE|DROP|INSERT|set_config)\b/.test(statement));
for (const [i, statement] of stops) {
  const database = await servers.copy(ready);
  for (const done of statements.slice(0, i + 1)) await database.query(done);
  // What a server leaves of an index when it is killed while it builds.
  const [, index] = /^CREATE (?:UNIQUE )?INDEX CONCURRENTLY IF NOT EXISTS ("(?:[^"]|"")+")/.exec(statement) ?? [];
  if (index !== undefined) await database.query(`UPDATE pg_index SET indisvalid = false, indisready = false WHERE indexrelid = $1::text::regclass`, [index]);
  // A session of its own, that knows nothing of the first one.
  await database.script(sql).catch((error: unknown) => proof.expect(false, `stopped behind statement ${i + 1}, it does not go on`, `${statement}\n${String(error)}`));
  await database.query('RESET ALL');
  const different = difference(expected, await dump(database, ['public']));
  proof.expect(different === undefined, `stopped behind statement ${i + 1}, it ends otherwise`, `${statement}\n${different}`);
  await database.close();
}
await servers.stop();
process.stdout.write(`${JSON.stringify({ folder: path, failures: proof.failures, facts: { ...proof.facts, stops: stops.length } })}\n`);
