// node counterexamples.ts FOLDER…: one JSON line a folder, {folder, verdicts}: which counterexamples the runtime's predicates fail.
import { readFolder } from '../../src/rehearsal/folder.ts';

for (const path of process.argv.slice(2)) {
  const folder = await readFolder(path);
  const verdicts: Record<string, boolean> = {};
  for (const name of ['pre-check', 'backfill-check', 'post-check', 'drop-check'] as const) {
    for (const { id, predicate, counterexample } of folder.contract(name)?.assertions ?? []) {
      if (predicate === null || predicate === undefined || !Array.isArray(counterexample)) continue;
      verdicts[`${name}/${id}`] = folder.runtime.failingRows(predicate, counterexample as readonly Record<string, unknown>[]).length > 0;
    }
  }
  process.stdout.write(`${JSON.stringify({ folder: path, verdicts })}\n`);
}
