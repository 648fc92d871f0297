import { Writers } from './writers.ts';
import type { Cluster } from './cluster.ts';
import { lockedKeys, rowByRow, runtime, single, type Contender } from './contenders.ts';
import { percentile } from './statistics.ts';
import { backfill, type Key } from './table.ts';

/** One contender, once, over a fresh copy of a table. */
export interface Result {
  readonly name: string;
  readonly key: Key;
  readonly rows: number;
  readonly seconds: number;
  readonly p99: number;
  /** Size of the table after, as a multiple of before. */
  readonly size: number;
  /** The same once more over the finished table, in seconds. */
  readonly again?: number;
  readonly writersP99?: number;
  /** Whether the processors were its own when it began and when it ended. */
  readonly undisturbed?: boolean;
}

export const contenders = (key: Key): Readonly<Record<string, Contender>> => ({
  'one UPDATE': single,
  'SQL, 1 worker': runtime(backfill(key, 'sql'), 1),
  'SQL, 2 workers': runtime(backfill(key, 'sql'), 2),
  'TypeScript, 1 worker': runtime(backfill(key, 'typescript'), 1),
  'TypeScript, 2 workers': runtime(backfill(key, 'typescript'), 2),
  'three fills, 1 worker': runtime(backfill(key, 'sql', 3), 1),
  'locked keys, joined (pgroll\'s form)': lockedKeys,
  'row by row, awaited': rowByRow(5000),
});

export async function trial(cluster: Cluster, key: Key, rows: number, name: string, beside = false): Promise<Result> {
  const contender = contenders(key)[name];
  if (contender === undefined) throw new Error(`no contender is called ${name}`);
  await cluster.copy(`users_${key}_${rows}`, 'trial');
  const size = async (): Promise<number> => Number((await cluster.sql('trial', `SELECT pg_relation_size('users') AS n`)).rows[0].n);
  const before = await size();
  const writers = beside ? await Writers.start(cluster.url('trial')) : null;
  const done = await contender(cluster.url('trial'));
  const latencies = (await writers?.stop()) ?? [];
  const left = await cluster.sql('trial', 'SELECT count(*) FILTER (WHERE email IS NULL) AS n FROM users');
  if (!name.startsWith('row by row') && Number(left.rows[0].n) > 0) throw new Error(`${name} left ${left.rows[0].n} rows`);
  const after = await size();
  const again = /SQL|TypeScript/.test(name) ? { again: (await contender(cluster.url('trial'))).seconds } : {};
  return {
    name, key, rows: done.rows, seconds: done.seconds, p99: done.p99 ?? percentile(done.statements, 0.99), size: after / before, ...again,
    ...(beside ? { writersP99: percentile(latencies, 0.99) } : {}),
  };
}

/** Users alone, for as long as a backfill takes. */
export async function idleWriters(cluster: Cluster, key: Key, rows: number, seconds: number): Promise<number> {
  await cluster.copy(`users_${key}_${rows}`, 'trial');
  const writers = await Writers.start(cluster.url('trial'));
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  return percentile(await writers.stop(), 0.99);
}
