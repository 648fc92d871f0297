// A PostgreSQL server as one would run it: data on disk, fsync on, memory for the tables measured.
import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { serverBinaries } from '../../backfill-runtime/support/postgres-server.ts';

const SETTINGS = `
listen_addresses = ''
shared_buffers = 2GB
max_wal_size = 8GB
checkpoint_timeout = 30min
wal_level = replica
jit = off
autovacuum = off
max_connections = 50
`;

export interface Cluster {
  url(database: string): string;
  /** A physical copy of a database, checkpointed and in memory. */
  copy(template: string, name: string): Promise<void>;
  sql(database: string, text: string): Promise<pg.QueryResult>;
  stop(): Promise<void>;
}

export async function startCluster(): Promise<Cluster> {
  const binaries = serverBinaries();
  if (binaries === undefined) throw new Error('no PostgreSQL server is installed here');
  const folder = mkdtempSync(join(tmpdir(), 'wesley-benchmark-'));
  const [, , uid, gid] = (readFileSync('/etc/passwd', 'utf8').split('\n').find((line) => line.startsWith('postgres:')) ?? '').split(':');
  const user = process.getuid?.() === 0 ? { uid: Number(uid), gid: Number(gid) } : {};
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  execFileSync(join(binaries, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C'], { ...user, cwd: folder, stdio: 'ignore' });
  appendFileSync(join(data, 'postgresql.conf'), SETTINGS);
  const child = spawn(join(binaries, 'postgres'), ['-D', data, '-k', folder], { ...user, cwd: folder, stdio: 'ignore' });
  const url = (database: string): string => `postgresql://postgres@localhost/${database}?host=${encodeURIComponent(folder)}`;
  const sql = async (database: string, text: string): Promise<pg.QueryResult> => {
    const client = new pg.Client({ connectionString: url(database) });
    await client.connect();
    try {
      return await client.query(text);
    } finally {
      await client.end();
    }
  };
  for (let tries = 0; ; tries++) {
    try {
      await sql('postgres', 'SELECT 1');
      break;
    } catch (error) {
      if (tries > 100) throw error;
      await pause(100);
    }
  }
  return {
    url,
    sql,
    async copy(template, name) {
      await sql('postgres', `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await sql('postgres', `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
      await sql('postgres', 'CHECKPOINT');
      await sql(name, `SELECT pg_prewarm(oid) FROM pg_class WHERE relname LIKE 'users%' AND relkind IN ('r', 'i')`);
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
