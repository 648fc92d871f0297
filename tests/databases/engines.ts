import { PGlite } from '@electric-sql/pglite';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import type { Database } from '../../src/database-runtime/database.ts';
import { fromPGlite } from '../../src/database-runtime/pglite.ts';
import { fromClient } from '../../src/database-runtime/postgres.ts';
import { runStatements } from '../../src/rehearsal/script.ts';
import { embeddedBinaries, serverBinaries, startServer } from '../backfill-runtime/support/postgres-server.ts';

/** One empty database. */
export interface Target extends Database {
  /** Runs a file's worth of SQL the way a user of this engine would. */
  script(sql: string): Promise<void>;
  /** What the command line needs to reach it; undefined where only this process can. */
  readonly url?: string;
  /** Runs a file with psql and returns what it prints, where there is psql. */
  psql?(file: string): Promise<string>;
  /** What a dump program of the engine's own says, where there is one. */
  dump?(): Promise<string>;
  close(): Promise<void>;
}

export interface Engine {
  empty(): Promise<Target>;
  stop(): Promise<void>;
}

export interface Server extends Engine {
  /** Another database with what is in one; nobody may be connected to that. */
  copy(of: Target): Promise<Target>;
}

const execute = promisify(execFile);

/** One instance for all scenarios: starting one costs seconds. */
export async function pglite(): Promise<Engine> {
  const instance = await PGlite.create();
  return {
    async empty() {
      await instance.exec('ROLLBACK; DROP SCHEMA IF EXISTS wesley, wesley_scratch CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public');
      const database = fromPGlite(instance);
      return { ...database, script: async (sql) => void (await runStatements(sql, database.query)), close: async () => undefined };
    },
    stop: () => instance.close(),
  };
}

/** The server that is installed, or with the same clients the newest that npm carries, of which they make no dump. */
export async function server(newest = false): Promise<Server> {
  const clients = serverBinaries();
  const binaries = newest ? embeddedBinaries() : clients;
  if (binaries === undefined || clients === undefined) throw new Error(`no PostgreSQL server is ${newest ? 'among the packages' : 'installed here'}`);
  const { url, stop } = await startServer(binaries);
  const admin = new pg.Client({ connectionString: url('postgres') });
  await admin.connect();
  let databases = 0;
  const created = async (from: string): Promise<Target> => {
    const name = `proof_${databases++}`;
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${from}`);
    const client = new pg.Client({ connectionString: url(name) });
    await client.connect();
    const run = (program: string, argv: readonly string[]) => execute(join(clients, program), [...argv, '-d', url(name)], { maxBuffer: 1 << 28 });
    return {
      ...fromClient(client),
      url: url(name),
      async script(sql) {
        const psql = execute(join(clients, 'psql'), ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', url(name)]);
        // A program that ends at an error does not read on.
        psql.child.stdin?.on('error', () => undefined).end(sql);
        await psql;
      },
      psql: async (file) => (await run('psql', ['-X', '-q', '-f', file])).stdout,
      // Newer clients fence the dump with a random key.
      ...(newest ? {} : { dump: async () => (await run('pg_dump', ['--inserts'])).stdout.split('\n').filter((line) => !/^\\(un)?restrict/.test(line)).join('\n') }),
      close: () => client.end(),
    };
  };
  return {
    empty: () => created('template1'),
    copy: ({ url: of = '' }) => created(new URL(of).pathname.slice(1)),
    async stop() {
      await admin.end();
      await stop();
    },
  };
}
