import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from '../../src/backfill-runtime/index.ts';
import { count, dump } from './support/dump.ts';
import { engines } from './support/engines.ts';
import { migrationFolder } from './support/migration-folder.ts';
import { sampleDatabase } from './support/sample-database.ts';

const { backfill } = await import(`${migrationFolder()}/backfill/001-user.ts`) as typeof import('./sample/backfill/001-user.ts');

for (const engine of engines) {
  test(`Sample_RunTwice_SecondRunChangesNothing on ${engine.name}`, async () => {
    const database = await engine.empty();
    await database.script(sampleDatabase(250));
    const first = await run(backfill, database, { execute: true, writersFill: true, batch: 40 });
    assert.equal(first.outcome, 'done');
    assert.equal(first.rows, 250);
    const once = await dump(database, 'user');
    const second = await run(backfill, database, { execute: true, writersFill: true, batch: 40 });
    assert.equal(second.outcome, 'nothing-to-do');
    assert.equal(await dump(database, 'user'), once);
    assert.equal(await count(database, `"user" WHERE email = '' AND status = 'active' AND slug LIKE '%' || lower(role) || '-%'`), 250);
  });

  test(`Sample_ValuesOfUsers_AreKept on ${engine.name}`, async () => {
    const database = await engine.empty();
    await database.script(`${sampleDatabase(20)}
      UPDATE "user" SET email = 'own', display_name = 'Own' WHERE role = 'ADMIN'; UPDATE "user" SET slug = 'own' WHERE role = 'MEMBER'`);
    await run(backfill, database, { execute: true, writersFill: true });
    assert.equal(await count(database, `"user" WHERE role = 'ADMIN' AND email = 'own' AND display_name = 'Own' AND slug LIKE 'own-admin-%'`), 10);
    assert.equal(await count(database, `"user" WHERE role = 'MEMBER' AND email = '' AND slug = 'own'`), 10);
  });

  test(`Sample_DryRun_WritesNothing on ${engine.name}`, async () => {
    const database = await engine.empty();
    await database.script(sampleDatabase(20));
    const before = await dump(database, 'user');
    const report = await run(backfill, database, { writersFill: true });
    assert.equal(report.outcome, 'dry-run');
    assert.equal(report.pending, 20);
    assert.equal(await dump(database, 'user'), before);
    assert.equal(await count(database, `pg_namespace WHERE nspname = 'wesley'`), 0);
  });
}
