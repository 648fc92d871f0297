// node roundtrip.ts FORWARD BACK …: each migration carried out on PGlite and gone back over by the plan that `plan reverse` wrote. What the
// plan does not give up is as it was, and so are the tables.
import { readFolder, type Folder } from '../../src/rehearsal/folder.ts';
import { prepare } from '../../src/rehearsal/prepare.ts';
import { differingRows, remember } from '../../src/rehearsal/remembered.ts';
import { shapeOf } from '../../src/rehearsal/shape.ts';
import { pglite, type Target } from './engines.ts';
import { Proof } from './proof.ts';
import { runScript } from './script-run.ts';

// Rows are there to be lost; the operator who says so is this program.
async function carryOut(folder: Folder, database: Target, proof: Proof): Promise<void> {
  const broken = async (name: 'pre-check' | 'backfill-check' | 'post-check' | 'drop-check') =>
    (await folder.runtime.checkDatabase(folder.contract(name)?.assertions ?? [], database)).filter(({ verdict, assertion }) => verdict === 'broken' && assertion.severity === 'error' && assertion.kind !== 'nothing-left').map(({ assertion }) => assertion.id);
  proof.same(await broken('pre-check'), [], `${folder.path}: pre-check`);
  await database.script(folder.sql('expand') ?? '');
  for (const script of folder.scripts) await runScript(folder, script, database, true);
  proof.same(await broken('backfill-check'), [], `${folder.path}: backfill-check`);
  await database.script(folder.sql('switch') ?? '');
  if (folder.contract('drop-check') === undefined) await database.script(folder.sql('contract') ?? '');
  proof.same(await broken('post-check'), [], `${folder.path}: post-check`);
  if (folder.contract('drop-check') !== undefined) await database.script(folder.sql('contract') ?? '');
  proof.same(await broken('drop-check'), [], `${folder.path}: drop-check`);
}

const folders = process.argv.slice(2);
const engine = await pglite();
for (let i = 0; i < folders.length; i += 2) {
  const [path = '', backPath = ''] = folders.slice(i, i + 2);
  const [forward, back, database, proof] = [await readFolder(path), await readFolder(backPath), await engine.empty(), new Proof()];
  try {
    await prepare(forward, database, 60);
    await remember(forward, database);
    const columnsOf = async () => new Map([...await shapeOf(database)].map(([table, { columns }]) => [table, JSON.stringify(columns)]));
    const before = await columnsOf();
    await carryOut(forward, database, proof);
    await carryOut(back, database, proof);
    const lost = new Set(forward.plan.changes.filter(({ rollback }) => rollback.class === 'irreversible').map(({ coordinate }) => coordinate));
    const now = await columnsOf();
    for (const { name, table, key, columns } of forward.before.tables) {
      proof.same(now.get(table), before.get(table), `${table}: its columns`);
      for (const column of columns) {
        const differing = await differingRows(database, table, key, column.name);
        const stated = lost.has(name) || lost.has(`${name}.${column.field}`);
        proof.same(differing > 0, stated, `${table}.${column.name} is not as it was (${differing} rows), the plan says that it is lost`);
        proof.add(stated ? 'lost as stated' : 'as before', 1);
      }
    }
    proof.same([...now.keys()].filter((table) => !before.has(table)), [], 'tables that were not there before');
  } catch (error) {
    proof.expect(false, 'stopped', error instanceof Error ? `${error.stack} ${JSON.stringify(error)}` : String(error));
  }
  await database.close();
  process.stdout.write(`${JSON.stringify({ folder: path, failures: proof.failures, facts: proof.facts })}\n`);
}
await engine.stop();
