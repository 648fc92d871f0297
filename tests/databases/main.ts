// node main.ts pglite|server|newest FOLDER…: one JSON line a migration folder, {folder, failures, facts}. Beside each folder FOLDER.rows is written.
import { pglite, server } from './engines.ts';
import { Proof } from './proof.ts';
import { prove } from './prove.ts';

const [name, ...folders] = process.argv.slice(2);
const engine = await (name === 'pglite' ? pglite() : server(name === 'newest'));
for (const folder of folders) {
  const database = await engine.empty();
  const started = Date.now();
  const proof = new Proof();
  try {
    await prove(folder, database, name === 'pglite' ? `${folder}.rows` : undefined, proof);
  } catch (error) {
    proof.expect(false, 'stopped', error instanceof Error ? `${error.stack} ${JSON.stringify(error)}` : String(error));
  }
  await database.close();
  process.stderr.write(`${folder} ${Date.now() - started} ms\n`);
  process.stdout.write(`${JSON.stringify({ folder, failures: proof.failures, facts: proof.facts })}\n`);
}
await engine.stop();
