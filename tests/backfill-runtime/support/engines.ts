import { PGlite } from '@electric-sql/pglite';
import { after } from 'node:test';
import pg from 'pg';
import { fromClient } from '../../../src/database-runtime/postgres.ts';
import { fromPGlite } from '../../../src/database-runtime/pglite.ts';
import type { Database } from '../../../src/database-runtime/database.ts';
import { embeddedBinaries, serverBinaries, startServer, type Server } from './postgres-server.ts';

/** One empty database and further connections to it where the engine allows them. */
export interface TestDatabase extends Database {
  script(sql: string): Promise<void>;
}

export interface Engine {
  readonly name: string;
  empty(): Promise<TestDatabase>;
}

export interface ServerDatabase extends TestDatabase {
  readonly url: string;
  /** A further session of the same database. */
  connect(): Promise<TestDatabase>;
}

let pglite: Promise<PGlite> | undefined;
const servers = new Map<string, Promise<Server>>();
let databases = 0;
const clients: pg.Client[] = [];

// One instance a file: starting one costs seconds and hundreds of megabytes.
async function emptyPGlite(): Promise<TestDatabase> {
  pglite ??= PGlite.create();
  const instance = await pglite;
  await instance.exec('DROP SCHEMA IF EXISTS wesley CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  return { ...fromPGlite(instance), script: async (sql) => void (await instance.exec(sql)) };
}

async function session(url: string): Promise<TestDatabase> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  clients.push(client);
  return { ...fromClient(client), script: async (sql) => void (await client.query(sql)) };
}

function serverOf(binaries: string): Promise<Server> {
  const server = servers.get(binaries) ?? startServer(binaries);
  servers.set(binaries, server);
  return server;
}

/** A new database on the file's server. */
export async function emptyServerDatabase(binaries = serverBinaries() ?? ''): Promise<ServerDatabase> {
  const { url } = await serverOf(binaries);
  const name = `t${databases++}`;
  const admin = new pg.Client({ connectionString: url('postgres') });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  return { ...(await session(url(name))), url: url(name), connect: () => session(url(name)) };
}

/** False where no server is installed; the tests of concurrency are skipped then. */
export const hasServer = serverBinaries() !== undefined;

const embedded = embeddedBinaries();

export const engines: readonly Engine[] = [
  { name: 'PGlite', empty: emptyPGlite },
  ...(hasServer ? [{ name: 'PostgreSQL', empty: () => emptyServerDatabase() }] : []),
  ...(embedded === undefined ? [] : [{ name: 'the newest PostgreSQL', empty: () => emptyServerDatabase(embedded) }]),
];

after(async () => {
  await Promise.all(clients.map((client) => client.end().catch(() => undefined)));
  for (const server of servers.values()) await (await server).stop();
  await (await pglite)?.close();
});
