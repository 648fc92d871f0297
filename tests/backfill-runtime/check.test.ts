import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { emptyServerDatabase, hasServer } from './support/engines.ts';
import { migrationFolder } from './support/migration-folder.ts';
import { program } from './support/program.ts';

const common = { rule: 'standard/nullability', table: 'user', phase: 'post', mode: 'full', threshold: 0, sampleLimit: 10, cost: 'scan', provenBy: null };
const email = {
  ...common, id: 'nullability:User.email', kind: 'nullability', columns: ['email'], severity: 'error',
  sql: 'SELECT "id" FROM "user" WHERE "email" IS NULL', predicate: { name: 'nullable', columns: ['email'] }, counterexample: { id: '1', email: null },
};
const role = {
  ...common, id: 'enum:User.role', kind: 'enum-values', columns: ['role'], severity: 'warning',
  sql: `SELECT "id" FROM "user" WHERE "role" NOT IN ('ADMIN')`, predicate: { name: 'enum', columns: ['role'], values: ['ADMIN'] }, counterexample: { id: '1', role: 'X' },
};
const other = { ...email, id: 'nullability:Other.x', table: 'other', sql: 'SELECT "id" FROM "other" WHERE "x" IS NULL' };

function contract(...assertions: readonly object[]): string {
  const folder = migrationFolder();
  mkdirSync(join(folder, 'contract'));
  write(folder, 'contract/post-check.json', { formatVersion: '1.0', kind: 'wesley-contract', phase: 'post', schema: { before: 'b', after: 'a' }, assertions });
  return folder;
}

function write(folder: string, file: string, ...lines: readonly object[]): void {
  writeFileSync(join(folder, file), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

const check = ['runtime/check.ts', 'contract/post-check.json'];

test('Check_Database_OneLineAnAssertionAndKeysOfFailingRows', { skip: !hasServer }, async () => {
  const database = await emptyServerDatabase();
  await database.script(`CREATE TABLE "user" (id bigint PRIMARY KEY, email text, role text); INSERT INTO "user" VALUES (9007199254740993, NULL, 'X'), (2, 'e', 'ADMIN')`);
  const folder = contract(email, role);
  const failed = await program(folder, [...check, '--database-url', database.url]);
  assert.equal(failed.out, 'FAIL  nullability:User.email  1 failing: {"id":"9007199254740993"}\nwarn  enum:User.role  1 failing: {"id":"9007199254740993"}\n');
  assert.equal(failed.code, 1);
  await database.script(`UPDATE "user" SET email = ''`);
  assert.equal((await program(folder, [...check, '--database-url', database.url])).code, 0);
  const missing = await program(contract(other), [...check, '--database-url', database.url]);
  assert.deepEqual([missing.code, missing.out], [1, 'FAIL  nullability:Other.x  0 failing: could not be evaluated: SQLSTATE 42P01\n']);
});

test('Check_Rows_NamesLinesAndSkipsTablesWithoutRows', async () => {
  const folder = contract(email, role, other);
  write(folder, 'user.ndjson', { id: 1, email: 'e', role: 'ADMIN' }, { id: 2, email: null, role: 'ADMIN' });
  const failed = await program(folder, [...check, '--rows', '.']);
  assert.equal(failed.out, 'FAIL  nullability:User.email  1 failing: line 2\nok    enum:User.role\nskip  nullability:Other.x\n');
  assert.equal(failed.code, 1);
  write(folder, 'user.ndjson', { id: 1, email: 'e', role: 'ADMIN' });
  assert.equal((await program(folder, [...check, '--rows', '.'])).code, 0);
});

test('Check_NoAssertionRan_ExitsWith2', async () => {
  assert.equal((await program(contract(), [...check, '--rows', '.'])).code, 2);
  assert.equal((await program(contract(other), [...check, '--rows', '.'])).code, 2);
});

test('Check_UnknownMajorVersion_IsRefused', async () => {
  const folder = contract(email);
  write(folder, 'contract/post-check.json', { formatVersion: '2.0', kind: 'wesley-contract', assertions: [] });
  const { code, err } = await program(folder, [...check, '--rows', '.']);
  assert.deepEqual([code, err], [2, 'Format version 2.0 of the contract is unknown; this runtime reads 1.x.\n']);
});

const counted = {
  ...common, id: 'row-count:User:post', kind: 'row-count', columns: [], severity: 'warning', remembered: 'a',
  sql: `SELECT 'user'::text AS changed FROM (SELECT (SELECT value FROM wesley.remembered WHERE assertion = 'row-count:User:post' AND schema = 'a') AS value) AS r WHERE value <> (SELECT count(*)::text FROM "user")`,
};

test('Check_Remembered_IsComparedAndSkippedWhereNothingWas', { skip: !hasServer }, async () => {
  const database = await emptyServerDatabase();
  await database.script(`CREATE TABLE "user" (id bigint PRIMARY KEY, email text); INSERT INTO "user" VALUES (1, 'e'), (2, 'e')`);
  const folder = contract(email, counted);
  const run = (...argv: readonly string[]) => program(folder, [...argv, '--database-url', database.url]);
  const found = async () => (await run(...check)).out.split('\n')[1];
  assert.equal(await found(), 'skip  row-count:User:post');
  write(folder, 'contract/pre-check.json', {
    formatVersion: '1.0', kind: 'wesley-contract', phase: 'pre', schema: { before: 'b', after: 'a' }, assertions: [{ ...email, phase: 'pre' }],
    remember: [{ assertion: 'row-count:User:post', sql: 'SELECT count(*)::text AS value FROM "user"' }],
  });
  await run('runtime/check.ts', 'contract/pre-check.json');
  assert.equal(await found(), 'skip  row-count:User:post', 'looking is not remembering');
  assert.match((await run('runtime/check.ts', 'contract/pre-check.json', '--remember')).err, /remembered: 1/);
  assert.equal(await found(), 'ok    row-count:User:post');
  await database.script('DELETE FROM "user" WHERE id = 2');
  assert.equal(await found(), 'warn  row-count:User:post  1 failing: {"changed":"user"}');
  await database.script(`CREATE TABLE wesley.switched ("table" text, schema text); INSERT INTO wesley.switched VALUES ('', 'of another migration')`);
  await run('runtime/check.ts', 'contract/pre-check.json', '--remember');
  assert.equal(await found(), 'ok    row-count:User:post', 'before the swap it is counted again');
  await database.script(`UPDATE wesley.switched SET schema = 'a'; DELETE FROM "user" WHERE id = 1`);
  const late = await run('runtime/check.ts', 'contract/pre-check.json', '--remember');
  assert.deepEqual([late.code, late.out, /^The new schema is in place already.*post-check\.json\.$/m.test(late.err)], [2, 'ok    nullability:User.email\n', true]);
  assert.equal(await found(), 'warn  row-count:User:post  1 failing: {"changed":"user"}', 'what was remembered stays');
  await database.script(`UPDATE wesley.remembered SET schema = 'of another migration'`);
  assert.equal(await found(), 'skip  row-count:User:post');
  assert.equal((await program(folder, [...check, '--rows', '.', '--remember'])).code, 2);
});
