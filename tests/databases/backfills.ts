import { count, difference, dump, undone } from '../../src/rehearsal/dump.ts';
import { id, isUnique } from '../../src/rehearsal/catalog.ts';
import type { Target } from './engines.ts';
import type { Folder, Script } from '../../src/rehearsal/folder.ts';
import type { Proof } from './proof.ts';
import { runScript } from './script-run.ts';

const tableOf = ({ backfill }: Script): string => id(backfill.before.table);
const pendingOf = (script: Script): readonly string[] => script.backfill.fills.map(({ pending }) => `${tableOf(script)} WHERE (${pending}) IS TRUE`);

/** Rows that wait, by script and fill. */
export async function pendingRows(folder: Folder, database: Target): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const from of folder.scripts.flatMap(pendingOf)) counts.push(await count(database, from));
  return counts;
}

/** Both forms of each value give the same, for the whole script and for each fill with those it uses. */
export async function proveForms(folder: Folder, database: Target, proof: Proof): Promise<void> {
  for (const { path, backfill } of folder.scripts) {
    const closure = (column: string): readonly string[] =>
      [column, ...backfill.fills.filter((fill) => fill.column === column).flatMap(({ uses }) => uses.flatMap(closure))];
    for (const columns of [undefined, ...backfill.fills.map(({ column }) => closure(column))]) {
      const fills = backfill.fills.filter(({ column }) => columns?.includes(column) ?? true);
      // A value of the moment is another one each time it is asked for.
      if (fills.some(({ sql }) => /\b(random|gen_random_uuid|clock_timestamp|now)\(/.test(sql ?? ''))) continue;
      const different = await folder.runtime.compareForms({ ...backfill, fills }, database);
      proof.expect(different.length === 0, `${path}: the SQL and the TypeScript form differ`, different.slice(0, 5));
    }
  }
}

/** A dry run writes nothing; a run fills every row; a second run changes nothing, byte for byte. */
export async function proveRuns(folder: Folder, database: Target, proof: Proof): Promise<void> {
  const start = await dump(database);
  for (const script of folder.scripts) {
    const report = await runScript(folder, script, database, false);
    proof.same([report.outcome, report.exitCode, report.rows], ['dry-run', 0, 0], `${script.path}: dry run ${report.messages.join(' ')}`);
  }
  const looked = difference(start, await dump(database));
  proof.expect(looked === undefined, 'the dry run wrote', looked);
  for (const script of folder.scripts) {
    const report = await runScript(folder, script, database, true);
    proof.same([report.outcome, report.exitCode, report.pending], ['done', 0, 0], `${script.path}: first run ${report.messages.join(' ')} ${report.keys.slice(0, 3).join(' ')}`);
    proof.expect(report.rows > 0, `${script.path}: the first run wrote no row`);
  }
  const once = await dump(database);
  proof.expect(once !== start, 'the first run changed nothing');
  for (const script of folder.scripts) {
    const report = await runScript(folder, script, database, true);
    proof.same([report.exitCode, report.rows, report.pending], [0, 0, 0], `${script.path}: second run ${report.outcome} ${report.messages.join(' ')}`);
  }
  const twice = difference(once, await dump(database));
  proof.expect(twice === undefined, 'the second run changed the database', twice);
  proof.same((await pendingRows(folder, database)).filter((n) => n > 0), [], 'rows still wait');
}

/** What an old program goes on writing: a converted column follows its source. */
export async function proveWriters(folder: Folder, database: Target, proof: Proof): Promise<void> {
  await undone(database, async (inside) => {
    for (const script of folder.scripts) {
      const following = script.backfill.fills.filter(({ into, column, reads, sql, barrier }) =>
        barrier.kind === 'trigger' && into !== column && reads.length === 1 && sql !== undefined && !sql.includes(id(into)));
      if (following.length === 0) continue;
      const { key } = script.backfill.before;
      const table = folder.before.tables.find((one) => one.table === script.backfill.before.table);
      const unique = (column: string): boolean => table !== undefined && isUnique(table, column);
      // Another value for the source; a key keeps its own, so there only the shadow is taken away.
      const another = (column: string): string => `(SELECT ${id(column)} FROM ${tableOf(script)} WHERE ${id(column)} IS NOT NULL ORDER BY ctid DESC LIMIT 1)`;
      const stale = following.map(({ into, reads: [source = ''] }) => (key.includes(source) || unique(source)
        ? `${id(into)} = NULL` : `${id(source)} = ${another(source)}`));
      await inside.query(`UPDATE ${tableOf(script)} SET ${stale.join(', ')} WHERE ctid IN (SELECT ctid FROM ${tableOf(script)} LIMIT 40)`);
      for (const { into, reads: [source = ''], pending, sql } of following) {
        const wrong = `(${pending}) IS TRUE OR (${id(into)} IS DISTINCT FROM (${sql}) AND ${id(source)} IS NOT NULL)`;
        proof.same(await count(inside, `${tableOf(script)} WHERE ${wrong}`), 0, `${script.path}: ${into} does not follow ${source}`);
      }
    }
  });
}
