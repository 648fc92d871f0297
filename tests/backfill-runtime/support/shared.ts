// What every file of tests needs, set up once for all of them: started as a program it prints one JSON line and holds it until its
// standard input ends. Whoever runs the files passes the line on as WESLEY_TEST_SHARED; without it each file sets up its own.
import { PGlite } from '@electric-sql/pglite';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedBinaries, serverBinaries, startServer } from './postgres-server.ts';

interface Shared {
  /** The socket folder of a server by the folder of its binaries. */
  readonly sockets: Readonly<Record<string, string>>;
  /** An archive of an empty PGlite: setting one up anew costs seconds of a processor. */
  readonly pglite: string;
}

const shared = process.env['WESLEY_TEST_SHARED'] === undefined ? undefined : (JSON.parse(process.env['WESLEY_TEST_SHARED']) as Shared);

/** The socket folder of a server of these binaries that is there already. */
export function sharedSocket(binaries: string): string | undefined {
  return shared?.sockets[binaries];
}

/** A new PGlite, in memory or in a folder. */
export function newPGlite(folder?: string): Promise<PGlite> {
  return PGlite.create({ ...(folder === undefined ? {} : { dataDir: folder }), ...(shared === undefined ? {} : { loadDataDir: new Blob([readFileSync(shared.pglite)]) }) });
}

if (import.meta.main) {
  const folder = mkdtempSync(join(tmpdir(), 'wesley-shared-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const servers = await Promise.all([serverBinaries(), embeddedBinaries()].filter((one) => one !== undefined).map(async (one) => [one, await startServer(one)] as const));
  const instance = await PGlite.create();
  writeFileSync(join(folder, 'pglite.tar'), Buffer.from(await (await instance.dumpDataDir('none')).arrayBuffer()));
  await instance.close();
  const sockets = Object.fromEntries(servers.map(([binaries, { socket }]) => [binaries, socket]));
  process.stdout.write(`${JSON.stringify({ sockets, pglite: join(folder, 'pglite.tar') } satisfies Shared)}\n`);
  process.stdin.resume();
  process.stdin.once('end', () => void Promise.all(servers.map(([, server]) => server.stop())));
}
