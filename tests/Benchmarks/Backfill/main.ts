// node tests/Benchmarks/Backfill/main.ts [ROUNDS] [ROWS]: everybody in turn in each round, medians of the rounds (5) over ROWS
// rows (1,000,000). Standard output is one JSON document with every trial; standard error has the table and the limits.
import { cpus, loadavg } from 'node:os';
import { startCluster } from './cluster.ts';
import { Processors } from './processors.ts';
import { median, rounded } from './statistics.ts';
import { createTable, type Key } from './table.ts';
import { contenders, idleWriters, trial, type Result } from './trials.ts';

const rounds = Number(process.argv[2] ?? 5);
const rows = Number(process.argv[3] ?? 1_000_000);
const cluster = await startCluster();
process.once('SIGINT', () => void cluster.stop());
const trials: Result[] = [];
const processors = new Processors();
const pairs: { readonly writersAlone: number; readonly writersBeside: number }[] = [];

async function prepare(key: Key, count: number): Promise<void> {
  await cluster.sql('postgres', `CREATE DATABASE users_${key}_${count}`);
  for (const statement of createTable(key, count).split(';')) if (statement.trim() !== '') await cluster.sql(`users_${key}_${count}`, statement);
}

async function run(key: Key, count: number, name: string, beside = false): Promise<Result> {
  const result = await processors.undisturbed(() => trial(cluster, key, count, name, beside));
  process.stderr.write(`${key} ${count} ${name}${beside ? ' beside writers' : ''}: ${rounded(result.seconds)} s, p99 ${rounded(result.p99, 1)} ms, size ${rounded(result.size)}${result.undisturbed ? '' : ', disturbed'}\n`);
  return result;
}

try {
  for (const key of ['bigint', 'uuid'] as const) await prepare(key, rows);
  await prepare('bigint', rows * 4);
  for (let round = 0; round < rounds; round++) {
    for (const key of ['bigint', 'uuid'] as const) {
      for (const name of Object.keys(contenders(key))) {
        if (key === 'uuid' && /three|locked|row by row/.test(name)) continue;
        trials.push(await run(key, rows, name));
      }
    }
    const big = await run('bigint', rows * 4, 'SQL, 1 worker');
    trials.push({ ...big, name: 'SQL, 1 worker, four times the rows' });
    const beside = await run('bigint', rows, 'SQL, 1 worker', true);
    trials.push({ ...beside, name: 'SQL, 1 worker, beside writers' });
    pairs.push({ writersBeside: beside.writersP99 ?? NaN, writersAlone: await idleWriters(cluster, 'bigint', rows, beside.seconds) });
  }
} finally {
  await cluster.stop();
}

const of = (key: Key, name: string): readonly Result[] => trials.filter((one) => one.key === key && one.name === name);
/** Median of the ratios of rows a second to the peer of the same round. */
const speed = (key: Key, name: string, peer = 'one UPDATE'): number =>
  median(of(key, name).map(({ rows: n, seconds }, i) => (n / seconds) / ((of(key, peer)[i]?.rows ?? NaN) / (of(key, peer)[i]?.seconds ?? NaN))));
const limits: readonly (readonly [what: string, figure: number, limit: number, most: boolean])[] = [
  ...(['bigint', 'uuid'] as const).flatMap((key) => ([
    ['SQL, 1 worker', 1.15], ['SQL, 2 workers', 2], ['TypeScript, 1 worker', 0.8], ['TypeScript, 2 workers', 1.3],
  ] as const).flatMap(([name, least]) => [
    [`${key}: ${name}, speed to one UPDATE`, speed(key, name), least, false],
    [`${key}: ${name}, p99 of a statement, ms`, median(of(key, name).map(({ p99 }) => p99)), 30, true],
    [`${key}: ${name}, size after`, median(of(key, name).map(({ size }) => size)), 1.6, true],
  ] as const)),
  ['three fills, time to one', 1 / speed('bigint', 'three fills, 1 worker', 'SQL, 1 worker'), 1.2, true],
  ['four times the rows, time', 4 / speed('bigint', 'SQL, 1 worker, four times the rows', 'SQL, 1 worker'), 4.4, true],
  ['second run, share of the first', median(of('bigint', 'SQL, 1 worker').map(({ again, seconds }) => (again ?? NaN) / seconds)), 0.03, true],
  ['writers\' p99 beside the run to alone', median(pairs.map(({ writersAlone, writersBeside }) => writersBeside / writersAlone)), 2, true],
];
const verdicts = limits.map(([what, figure, limit, most]) => ({ what, figure: rounded(figure, 3), limit, holds: most ? figure <= limit : figure >= limit }));
process.stderr.write('\n| contender | rows a second | to one UPDATE | p99 ms | size after |\n|---|---|---|---|---|\n');
for (const key of ['bigint', 'uuid'] as const) {
  for (const name of new Set(trials.filter((one) => one.key === key).map((one) => one.name))) {
    const all = of(key, name);
    process.stderr.write(`| ${key}: ${name} | ${Math.round(median(all.map(({ rows: n, seconds }) => n / seconds)))} | ${rounded(speed(key, name))} | ${rounded(median(all.map(({ p99 }) => p99)), 1)} | ${rounded(median(all.map(({ size }) => size)))} |\n`);
  }
}
const disturbed = trials.filter((one) => one.undisturbed === false).length;
process.stderr.write(`\nTwo processors did ${rounded(median(processors.scalings))} times the work of one; ${disturbed} of ${trials.length} trials were disturbed all the same.\n\n`);
for (const { what, figure, limit, holds } of verdicts) process.stderr.write(`${holds ? 'holds ' : 'BROKEN'}  ${what}: ${figure} (${limit})\n`);
process.stdout.write(`${JSON.stringify({ rounds, rows, processors: cpus().length, scaling: rounded(median(processors.scalings)), disturbed, load: loadavg(), limits: verdicts, writers: pairs, trials }, null, 1)}\n`);
process.exitCode = verdicts.every(({ holds }) => holds) ? 0 : 1;
