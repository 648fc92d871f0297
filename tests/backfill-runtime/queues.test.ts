// Shards as jobs of a queue that lives in the same database: any worker on any machine takes one; the last job sweeps.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run as runWorker, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { fromPool, planShards, run } from '../../src/backfill-runtime/index.ts';
import { count } from './support/dump.ts';
import { emptyServerDatabase, hasServer } from './support/engines.ts';
import { upper, upperTable } from './support/upper.ts';

const SHARDS = 4;

async function prepared(): Promise<{ readonly url: string; readonly pool: pg.Pool; left(): Promise<number> }> {
  const database = await emptyServerDatabase();
  await database.script(upperTable(800));
  return { url: database.url, pool: new pg.Pool({ connectionString: database.url, max: 6 }), left: () => count(database, 't WHERE up IS DISTINCT FROM upper(s)') };
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    assert.ok(tries < 600, 'the jobs do not end');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('Queue_GraphileWorker_ShardsAreJobs', { skip: !hasServer, timeout: 120_000 }, async () => {
  const { pool, left } = await prepared();
  const backfill = upper('sql');
  const done: (number | undefined)[] = [];
  await runMigrations({ pgPool: pool });
  const worker = await runWorker({
    pgPool: pool, concurrency: 3, noHandleSignals: true, pollInterval: 100,
    taskList: {
      // What throws is tried again by the queue; the shard goes on where it was.
      async 'backfill-shard'(payload, helpers) {
        const { shard } = payload as { shard?: number };
        const report = await run(backfill, fromPool(pool), { execute: true, ...(shard === undefined ? {} : { shard }), signal: helpers.abortSignal ?? { aborted: false } });
        if (report.exitCode !== 0) throw new Error(report.messages.join(' '));
        done.push(shard);
      },
    },
  });
  const shards = await planShards(backfill, fromPool(pool), { shards: SHARDS });
  assert.deepEqual(shards, [1, 2, 3, 4]);
  for (const shard of shards) await worker.addJob('backfill-shard', { shard }, { jobKey: `001-t:${shard}` });
  await until(() => done.length === SHARDS);
  await worker.addJob('backfill-shard', {}, { jobKey: '001-t:rest' });
  await until(() => done.length === SHARDS + 1);
  await worker.stop();
  assert.equal(await left(), 0);
  assert.deepEqual([...done].sort(), [1, 2, 3, 4, undefined]);
  await pool.end();
});

test('Queue_PgBoss_ShardsAreJobs', { skip: !hasServer, timeout: 120_000 }, async () => {
  const { url, pool, left } = await prepared();
  const backfill = upper('typescript');
  const done: number[] = [];
  const boss = new PgBoss(url);
  boss.on('error', () => undefined);
  await boss.start();
  await boss.createQueue('backfill-shard');
  for (let worker = 0; worker < 2; worker++) {
    await boss.work<{ readonly shard: number }>('backfill-shard', { pollingIntervalSeconds: 0.5 }, async ([job]) => {
      if (job === undefined) return;
      const report = await run(backfill, fromPool(pool), { execute: true, shard: job.data.shard, signal: job.signal });
      if (report.exitCode !== 0) throw new Error(report.messages.join(' '));
      done.push(job.data.shard);
    });
  }
  for (const shard of await planShards(backfill, fromPool(pool), { shards: SHARDS })) await boss.send('backfill-shard', { shard }, { singletonKey: `001-t:${shard}` });
  await until(() => done.length === SHARDS);
  await boss.stop({ graceful: false });
  assert.equal((await run(backfill, fromPool(pool), { execute: true })).exitCode, 0);
  assert.equal(await left(), 0);
  await pool.end();
});
