import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { migrationFolder, nodeModules } from './support/migration-folder.ts';

const script = 'backfill/001-user.ts';

// Without packages: the folder must type-check offline with nothing installed.
function typecheck(edit: (text: string) => string = (text) => text): string {
  const folder = migrationFolder(false);
  const file = join(folder, script);
  const before = readFileSync(file, 'utf8');
  const after = edit(before);
  writeFileSync(file, after);
  const compiler = join(nodeModules, 'typescript/bin/tsc');
  const { stdout, stderr } = spawnSync(process.execPath, [compiler, '--project', folder], { encoding: 'utf8' });
  return `${stdout}${stderr}`;
}

function edited(from: string, to: string): string {
  return typecheck((text) => {
    assert.ok(text.includes(from), from);
    return text.replace(from, to);
  });
}

test('Sample_AsWritten_PassesTheStrictFlags', () => assert.equal(typecheck(), ''));

test('Sample_MisspeltColumnWritten_Fails', () => assert.match(edited(`column: 'status'`, `column: 'statsu'`), /TS2322|TS2820/));

test('Sample_MisspeltColumnRead_Fails', () => assert.match(edited(`['first_name', 'last_name']`, `['first_nam', 'last_name']`), /TS2820|TS2322/));

test('Sample_ColumnNotDeclaredAsRead_Fails', () => assert.match(edited(`['first_name', 'last_name']`, `['last_name']`), /TS2339.*first_name/));

test('Sample_ValueOfAnotherType_Fails', () => assert.match(edited(`compute: () => 'active'`, 'compute: () => 1'), /TS2322/));

test('Sample_NullableReadWhereAValueIsNeeded_Fails', () => assert.match(edited(`row.first_name + (`, `row.last_name.trim() + (`), /TS18047/));

test('Sample_NullForARequiredColumn_Fails', () => assert.match(edited(`compute: () => 'active'`, 'compute: () => null'), /TS2322/));

test('Sample_FillWithoutAValue_Fails', () => assert.match(edited(`  sql: STATUS_SQL,\n  compute: () => 'active',\n`, ''), /TS2345/));

test('Sample_ColumnMissing_Fails', () => assert.match(edited(`  column: 'status',\n`, ''), /TS2345.*column|Property 'column' is missing/s));

test('Sample_ColumnGoneFromTheCatalog_Fails', () => {
  const folder = migrationFolder(false);
  const catalog = join(folder, 'catalog/after.ts');
  const text = readFileSync(catalog, 'utf8');
  writeFileSync(catalog, text.replace('  status: string;\n', '').replace(/ {6}status: \{.*\n/, ''));
  const { stdout } = spawnSync(process.execPath, [join(nodeModules, 'typescript/bin/tsc'), '--project', folder], { encoding: 'utf8' });
  assert.match(stdout, /backfill\/001-user\.ts.*TS2322/);
});

test('Runtime_NoType_IsAny', () => {
  const runtime = join(migrationFolder(false), 'runtime');
  for (const name of readdirSync(runtime)) {
    const code = readFileSync(join(runtime, name), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|`(?:\\.|[^`])*`|'(?:\\.|[^'])*'/g, '');
    assert.doesNotMatch(code, /\bany\b/, name);
  }
});
