import { pendingRows, proveForms, proveRuns, proveWriters } from './backfills.ts';
import { difference, dump } from './dump.ts';
import type { Target } from './engines.ts';
import { exportRows } from './export.ts';
import { readFolder } from './folder.ts';
import { proveLiterals } from './literals.ts';
import { provePreCheck } from './mend.ts';
import type { Proof } from './proof.ts';
import { createTables, insertRows } from './rows.ts';
import { proveAssertions } from './spoil.ts';
import { drops, switchOver } from './switch.ts';
import { changedColumns, remember } from './untouched.ts';

const ROWS = 220;
const LATE = 20;

/** One scenario from the old schema with rows in it to the new one, in the order of the plan. */
export async function prove(path: string, database: Target, rowsFolder: string | undefined, proof: Proof): Promise<void> {
  const folder = await readFolder(path);
  const model = { before: folder.before, after: folder.after, sdl: folder.sdl };
  proof.add('scripts', folder.scripts.length);
  await database.script(createTables(model));
  await database.script(insertRows(model, 0, ROWS));
  await provePreCheck(folder, database, proof);
  await proveAssertions(folder, 'pre-check', database, proof, false);
  if (folder.expand !== undefined) {
    await database.script(folder.expand);
    const expanded = await dump(database);
    await database.script(folder.expand);
    const again = difference(expanded, await dump(database));
    proof.expect(again === undefined, 'running expand.sql again changed something', again);
  }
  const waiting = await pendingRows(folder, database);
  proof.expect(waiting.every((n) => n > 0), 'a fill has no row that waits for it, so this proves nothing of it', waiting);
  await proveForms(folder, database, proof);
  await database.script(insertRows(model, ROWS, ROWS + LATE));
  if (folder.scripts.every(({ writersFill }) => !writersFill)) {
    proof.same(await pendingRows(folder, database), waiting, 'a row written after expand.sql waits: the barrier missed it');
  }
  if (folder.scripts.length > 0) {
    await remember(folder, database);
    await proveRuns(folder, database, proof);
    proof.same(await changedColumns(folder, database), [], 'columns that nothing fills have changed');
    await proveWriters(folder, database, proof);
    await proveLiterals(folder, database, proof);
  }
  await database.script(switchOver(folder));
  const dropCheck = folder.contract('drop-check') !== undefined;
  if (!dropCheck) await database.script(drops(folder));
  await proveAssertions(folder, 'post-check', database, proof);
  if (rowsFolder !== undefined) await exportRows(folder, database, rowsFolder, proof);
  if (dropCheck) await database.script(drops(folder));
  await proveAssertions(folder, 'drop-check', database, proof);
}
