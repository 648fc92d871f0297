import type { PGlite } from '@electric-sql/pglite';
import { after } from 'node:test';
import pg from 'pg';
import { fromClient } from '../../../src/database-runtime/postgres.ts';
import { fromPGlite } from '../../../src/database-runtime/pglite.ts';
import type { Database } from '../../../src/database-runtime/database.ts';
import { embeddedBinaries, serverBinaries, startServer, urlOf, type Server } from './postgres-server.ts';
import { newPGlite, sharedSocket } from './shared.ts';

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
const clients: pg.Client[] = [];
/** The databases of this file on servers that others use after it, by the URL to take them away with. */
const borrowed: (readonly [admin: string, name: string])[] = [];
let databases = 0;

// One instance a file: starting one costs seconds and hundreds of megabytes.
async function emptyPGlite(): Promise<TestDatabase> {
  pglite ??= newPGlite();
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

async function urlsOf(binaries: string): Promise<Server['url']> {
  const socket = sharedSocket(binaries);
  if (socket !== undefined) return (database) => urlOf(socket, database);
  const server = servers.get(binaries) ?? startServer(binaries);
  servers.set(binaries, server);
  return (await server).url;
}

async function administer(url: string, ...statements: readonly string[]): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  for (const statement of statements) await admin.query(statement);
  await admin.end();
}

/** A new database on the file's server. */
export async function emptyServerDatabase(binaries = serverBinaries() ?? ''): Promise<ServerDatabase> {
  const url = await urlsOf(binaries);
  const name = `t${process.pid}_${databases++}`;
  await administer(url('postgres'), `CREATE DATABASE ${name}`);
  if (sharedSocket(binaries) !== undefined) borrowed.push([url('postgres'), name]);
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
  for (const [admin, name] of borrowed) await administer(admin, `DROP DATABASE ${name} WITH (FORCE)`);
  await (await pglite)?.close();
});
