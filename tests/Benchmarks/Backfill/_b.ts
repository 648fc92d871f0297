import { startCluster } from './cluster.ts';
import { createTable, backfill } from './table.ts';
import { single, runtime, lockedKeys } from './contenders.ts';
const rounds = Number(process.argv[2] ?? 2);
const key = (process.argv[3] ?? 'bigint') as 'bigint';
const only = process.argv[4]?.split(',');
const c = await startCluster();
process.on('SIGINT', () => void c.stop());
try {
await c.sql('postgres', 'CREATE DATABASE base');
for (const s of createTable(key, Number(process.argv[5] ?? 1e6)).split(';')) if (s.trim()) await c.sql('base', s);
const all: Record<string, any> = { single, sql1: runtime(backfill(key, 'sql'), 1), sql2: runtime(backfill(key, 'sql'), 2), ts1: runtime(backfill(key, 'typescript'), 1), ts2: runtime(backfill(key, 'typescript'), 2), three1: runtime(backfill(key, 'sql', 3), 1), pgroll: lockedKeys };
for (let r = 0; r < rounds; r++) {
  let peer = 0;
  for (const [name, f] of Object.entries(all)) {
    if (only && !only.includes(name) && name !== 'single') continue;
    await c.copy('base', 'trial');
    const before = Number((await c.sql('trial', `SELECT pg_relation_size('users') AS n`)).rows[0].n);
    const t = await f(c.url('trial'));
    const x = (await c.sql('trial', `SELECT pg_relation_size('users') AS n, (select count(*) from users where email is null) AS nulls, (select n_tup_hot_upd::float/nullif(n_tup_upd,0) from pg_stat_user_tables where relname='users') AS hot`)).rows[0];
    if (name === 'single') peer = t.seconds;
    console.log(r, name, t.seconds.toFixed(2), 'ratio', (peer / t.seconds).toFixed(2), 'p99', t.p99, 'size', (Number(x.n) / before).toFixed(2), 'nulls', x.nulls, 'hot', x.hot?.toFixed(2), 'rows', t.rows);
  }
}
} finally { await c.stop(); }
