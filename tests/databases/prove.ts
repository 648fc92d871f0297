import { pendingRows, proveForms, proveRuns, proveWriters } from './backfills.ts';
import { difference, dump } from '../../src/rehearsal/dump.ts';
import type { Target } from './engines.ts';
import { exportRows } from './export.ts';
import { readFolder, type Folder } from '../../src/rehearsal/folder.ts';
import { proveLiterals } from './literals.ts';
import type { Proof } from './proof.ts';
import { proveAssertions, provePreCheck } from './assertions.ts';
import { proveSwitched } from './switched.ts';
import { prepare, writeRows } from '../../src/rehearsal/prepare.ts';
import { changedColumns, remember } from '../../src/rehearsal/remembered.ts';

const ROWS = 220;
const LATE = 20;

/** Runs a file as an operator does, and once more: that changes nothing. */
async function twice(folder: Folder, name: 'expand' | 'switch' | 'contract', database: Target, proof: Proof): Promise<void> {
  const sql = folder.sql(name);
  if (sql === undefined) return;
  await database.script(sql);
  const once = await dump(database);
  await database.script(sql);
  const again = difference(once, await dump(database));
  proof.expect(again === undefined, `running ${name}.sql again changed something`, again);
}

/** A file that is run out of order says what to do first, and leaves nothing behind but the migration's own memory. */
async function proveRefused(
  folder: Folder, name: 'expand' | 'switch' | 'contract', says: RegExp, demands: boolean, database: Target, proof: Proof,
): Promise<void> {
  const sql = folder.sql(name);
  if (sql === undefined || !demands) return;
  const before = await dump(database, ['public']);
  const said = await database.script(sql).then(() => undefined, (error: unknown) => String(error) + JSON.stringify(error));
  // What is added once and stays has nothing to say: running it again changes nothing.
  proof.expect(said === undefined ? name === 'expand' : says.test(said), `${name}.sql was run out of order and did not say so`, said ?? 'it ended well');
  await database.script('ROLLBACK; RESET lock_timeout; RESET statement_timeout');
  const changed = difference(before, await dump(database, ['public']));
  proof.expect(changed === undefined, `${name}.sql was run out of order and changed something`, changed);
}

/** One scenario from the old schema with rows in it to the new one, in the order of the plan. */
export async function prove(path: string, database: Target, rowsFolder: string | undefined, proof: Proof): Promise<void> {
  const folder = await readFolder(path);
  proof.add('scripts', folder.scripts.length);
  await prepare(folder, database, ROWS);
  await provePreCheck(folder, database, proof);
  await proveAssertions(folder, 'pre-check', database, proof, false);
  await proveRefused(folder, 'switch', /run sql\/expand\.sql|run backfill\//, folder.sql('expand') !== undefined, database, proof);
  await twice(folder, 'expand', database, proof);
  const waiting = await pendingRows(folder, database);
  proof.expect(waiting.every((n) => n > 0), 'a fill has no row that waits for it, so this proves nothing of it', waiting);
  await proveForms(folder, database, proof);
  await proveRefused(folder, 'switch', /run backfill\/|give every row a value/, waiting.some((n) => n > 0), database, proof);
  // An old version that goes on writing what cannot be converted is stopped by the barrier.
  if (proof.facts['castable caught'] === undefined) await writeRows(folder, database, ROWS, ROWS + LATE);
  const preCheck = folder.contract('pre-check');
  if (preCheck !== undefined) await folder.runtime.remember(preCheck, database);
  if (folder.scripts.every(({ writersFill }) => !writersFill)) {
    proof.same(await pendingRows(folder, database), waiting, 'a row written after expand.sql waits: the barrier missed it');
  }
  if (folder.scripts.length > 0) {
    await remember(folder, database);
    await proveRuns(folder, database, proof);
    proof.same(await changedColumns(folder, database), [], 'columns that nothing fills have changed');
    await proveAssertions(folder, 'backfill-check', database, proof);
    await proveWriters(folder, database, proof);
    await proveLiterals(folder, database, proof);
  }
  const dropCheck = folder.contract('drop-check') !== undefined;
  await proveRefused(folder, 'contract', /run sql\/switch\.sql/, dropCheck, database, proof);
  await twice(folder, 'switch', database, proof);
  await proveSwitched(folder, database, proof);
  await proveRefused(folder, 'expand', /in the new schema already/, folder.sql('expand') !== undefined, database, proof);
  if (!dropCheck) await twice(folder, 'contract', database, proof);
  await proveAssertions(folder, 'post-check', database, proof);
  if (rowsFolder !== undefined) await exportRows(folder, database, rowsFolder, proof);
  if (dropCheck) await twice(folder, 'contract', database, proof);
  await proveAssertions(folder, 'drop-check', database, proof);
}
