// node steps.ts FOLDER: every step of a plan in every state that the plan goes through, each started as an operator starts it, on a
// server. One that comes too soon is refused and leaves nothing behind, one that was done changes nothing more. A check only looks:
// whoever leaves one out is not stopped. Told is what became of each.
import { difference, dump } from '../../src/rehearsal/dump.ts';
import { readFolder } from '../../src/rehearsal/folder.ts';
import { createTables, insertStatements } from '../../src/rehearsal/rows.ts';
import { program } from '../backfill-runtime/support/program.ts';
import { server, type Target } from './engines.ts';
import { Proof } from './proof.ts';

interface Ended {
  readonly code: number | null;
  readonly said: readonly string[];
}

interface Step {
  readonly name: string;
  run(database: Target): Promise<Ended>;
}

const [path = ''] = process.argv.slice(2);
const folder = await readFolder(path);
const proof = new Proof();
const servers = await server();
const lines = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** A file by psql; what it says is its error and the hint below. */
const sql = (file: 'expand' | 'switch' | 'contract'): Step => ({
  name: `sql/${file}.sql`,
  async run(database) {
    try {
      await database.script(folder.sql(file) ?? '');
      return { code: 0, said: [] };
    } catch (error) {
      const { code, stderr } = error as { readonly code: number; readonly stderr: string };
      return { code, said: lines(stderr).filter((line) => /ERROR:|^HINT:/.test(line)).map((line) => line.replace(/^.*ERROR: +/, '').replace(/^HINT: +/, '')) };
    }
  },
});

/** A script of the folder, or its checks: what fails, or the messages of the report. */
const node = (file: string, ...argv: readonly string[]): Step => ({
  name: [file, ...argv].filter((word) => word !== 'runtime/check.ts' && word !== '--writers-fill').join(' '),
  async run({ url = '' }) {
    const { code, out, err } = await program(folder.path, ['--disable-warning=ExperimentalWarning', file, ...argv, '--database-url', url]);
    const report = lines(out).filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as { readonly event: string; readonly messages?: readonly string[] }).find(({ event }) => event === 'report');
    const failing = lines(out).filter((line) => /^(?:FAIL|warn) /.test(line)).map((line) => line.replace(/^(FAIL|warn) +(\S+).*/, '$1 $2'));
    return { code, said: report?.messages ?? [...failing, ...(code === 0 || code === 1 ? [] : lines(err))] };
  },
});

const check = (contract: string, ...argv: readonly string[]): Step => node('runtime/check.ts', `contract/${contract}.json`, ...argv);
const steps: readonly Step[] = [
  check('pre-check', '--remember'), sql('expand'), ...folder.scripts.map(({ path: file, writersFill }) => node(file, '--execute', ...(writersFill ? ['--writers-fill'] : []))),
  check('backfill-check'), sql('switch'), check('post-check'), sql('contract'), check('drop-check'),
];

const looks = ({ name }: Step): boolean => name.startsWith('contract/');

const first = await servers.empty();
await first.script(`${createTables(folder)}${[...insertStatements(folder, 0, 40)].join(';\n')};\n`);
await first.close();
let state = first;
const cells: { readonly after: string; readonly step: string; readonly became: string }[] = [];
for (const [at, next] of [undefined, ...steps].entries()) {
  if (next !== undefined) {
    state = await servers.copy(state);
    const ended = await next.run(state);
    proof.expect(ended.code === 0, `${next.name} in its place ended with ${ended.code}`, ended.said.join('; '));
    await state.close();
    // Behind a check everything is as before it.
    if (looks(next) && !next.name.endsWith('--remember')) continue;
  }
  for (const step of steps) {
    const database = await servers.copy(state);
    const before = await dump(database, ['public']);
    const { code, said } = await step.run(database);
    const changed = difference(before, await dump(database, ['public']));
    await database.close();
    const place = steps.indexOf(step);
    const due = place >= at && steps.slice(at, place).every(looks);
    proof.expect(due || changed === undefined, `after ${next?.name ?? 'nothing'}, ${step.name} ended with ${code} and changed something`, changed);
    proof.expect(due || place < at || code !== 0 || looks(step), `after ${next?.name ?? 'nothing'}, ${step.name} was not refused`);
    const became = code === 0 ? (looks(step) ? 'holds' : changed === undefined ? 'nothing changes' : 'done') : looks(step) && code === 1 ? 'does not hold' : `refused with ${code}`;
    cells.push({ after: next?.name ?? 'nothing', step: step.name, became: [became, ...said].join('; ') });
  }
}
await servers.stop();
process.stdout.write(`${JSON.stringify({ folder: path, failures: proof.failures, facts: proof.facts, cells })}\n`);
