import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { test } from 'node:test';
import { dump, count } from './support/dump.ts';
import { emptyServerDatabase, hasServer } from './support/engines.ts';
import { migrationFolder } from './support/migration-folder.ts';
import { lastEvent, program } from './support/program.ts';
import { sampleDatabase } from './support/sample-database.ts';
import { newPGlite } from './support/shared.ts';

const skip = hasServer ? false : 'no PostgreSQL server is installed here';
const script = 'backfill/001-user.ts';

test('Script_WithoutExecute_ShowsAndWritesNothing_WithIt_WritesOnce', { skip }, async () => {
  const folder = migrationFolder();
  const database = await emptyServerDatabase();
  await database.script(sampleDatabase(30));
  const env = { DATABASE_URL: database.url };
  const refused = await program(folder, [script, '--execute'], env);
  assert.deepEqual([refused.code, lastEvent(refused)['outcome']], [3, 'refused']);
  const before = await dump(database, 'user');
  const dry = await program(folder, [script, '--writers-fill'], env);
  assert.deepEqual([dry.code, lastEvent(dry)['pending']], [0, 30]);
  assert.match(dry.out, /"event":"statement".*Update on/s);
  assert.equal(await dump(database, 'user'), before);
  const written = await program(folder, [script, '--execute', '--writers-fill', '--database-url', database.url]);
  assert.deepEqual([written.code, lastEvent(written)['rows']], [0, 30]);
  assert.deepEqual(lastEvent(await program(folder, [script, '--execute', '--writers-fill'], env))['outcome'], 'nothing-to-do');
  // A changed file is a changed script.
  appendFileSync(`${folder}/${script}`, '// edited\n');
  const changed = await program(folder, [script, '--execute', '--writers-fill'], env);
  assert.deepEqual([changed.code, /--adopt/.test(changed.out)], [3, true]);
  assert.equal((await program(folder, [script, '--execute', '--writers-fill', '--adopt'], env)).code, 0);
});

test('Script_Terminated_FinishesItsStatementAndExitsWith2ThenResumes', { skip }, async () => {
  const folder = migrationFolder();
  const database = await emptyServerDatabase();
  await database.script(sampleDatabase(3000));
  const env = { DATABASE_URL: database.url };
  const stopped = await program(folder, [script, '--execute', '--writers-fill', '--batch', '5', '--shards', '12'], env, (out, kill) => {
    if (out.includes('"event":"progress"')) kill('SIGTERM');
  });
  assert.deepEqual([stopped.code, lastEvent(stopped)['outcome']], [2, 'paused']);
  const done = Number(lastEvent(stopped)['rows']);
  assert.equal(await count(database, '"user" WHERE slug IS NOT NULL'), done);
  assert.ok(done < 3000);
  const rest = await program(folder, [script, '--execute', '--writers-fill'], env);
  assert.deepEqual([rest.code, lastEvent(rest)['rows']], [0, 3000 - done]);
});

test('Script_Killed_LeavesRowsThatTheNextRunFills', { skip }, async () => {
  const folder = migrationFolder();
  const database = await emptyServerDatabase();
  await database.script(sampleDatabase(2000));
  const env = { DATABASE_URL: database.url };
  const killed = await program(folder, [script, '--execute', '--writers-fill', '--batch', '10', '--shards', '12', '--lease-seconds', '1'], env, (out, kill) => {
    if (out.split('"event":"progress"').length > 3) kill('SIGKILL');
  });
  assert.equal(killed.code, null);
  assert.ok((await count(database, '"user" WHERE slug IS NULL')) > 0);
  assert.equal((await program(folder, [script, '--execute', '--writers-fill'], env)).code, 0);
  assert.equal(await count(database, '"user" WHERE slug IS NULL'), 0);
});

test('Script_OnPGlite_RunsInItsFolder', async () => {
  const folder = migrationFolder();
  const pglite = await newPGlite(`${folder}/data`);
  await pglite.exec(sampleDatabase(10));
  await pglite.close();
  const written = await program(folder, [script, '--execute', '--writers-fill', '--pglite', 'data']);
  assert.deepEqual([written.code, lastEvent(written)['rows']], [0, 10]);
});

test('Script_BadArguments_ExitWith1AndSayWhatToDo', async () => {
  const folder = migrationFolder(false);
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /Pass --database-url URL, set DATABASE_URL, or pass --pglite FOLDER/],
    [['--database-url', 'postgresql://nowhere'], /Run: npm install pg/],
    [['--pglite', 'data'], /Run: npm install @electric-sql\/pglite/],
    [['--exec'], /Unknown option --exec/],
    [['--batch', '0'], /--batch takes a whole number/],
  ];
  for (const [argv, message] of cases) {
    const { code, err } = await program(folder, [script, ...argv]);
    assert.equal(code, 1);
    assert.match(err, message);
  }
});
