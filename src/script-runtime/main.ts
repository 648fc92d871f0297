import { parseArguments } from '../database-runtime/arguments.ts';
import type { Backfill } from './backfill.ts';
import { connect, connectionArguments } from '../database-runtime/connect.ts';
import { UsageError } from '../database-runtime/errors.ts';
import { builtin, process, sha256 } from '../database-runtime/node.ts';
import { publicError } from './privacy.ts';
import { report } from './reporter.ts';
import { run, type RunOptions } from '../backfill-runtime/run.ts';

const NUMBERS = {
  '--workers': 'workers', '--shards': 'shards', '--shard': 'shard', '--batch': 'batch', '--target-ms': 'targetMs', '--pause': 'pauseShare', '--max-failures': 'maxFailures',
  '--lease-seconds': 'leaseSeconds', '--max-replica-lag': 'maxReplicaLagSeconds', '--max-transaction-age': 'maxTransactionSeconds',
} as const;

const TEXTS = ['--walk', '--pause-while', '--database-url', '--pglite'];
const FLAGS = ['--execute', '--adopt', '--writers-fill', '--help'];

const USAGE = `Options:
  --execute                write; without it nothing is written
  --database-url URL       or DATABASE_URL; --pglite FOLDER for PGlite
  --workers N              so many work at once (1), each on a session; one alone reads ahead on a second
  --target-ms N            how long a statement should take (10); --batch N: rows in it at most
  --pause SHARE            pause after each statement, as a share of its time; without it there are no pauses, but statements
                           take 2 ms at most while sessions of another application_name are at work
  --max-replica-lag S      wait while a replica lags more; --max-transaction-age S: while a transaction is older
  --pause-while SQL        wait while this SQL gives true
  --max-failures N         stop when more rows fail
  --shards N, --shard K    parts of a new run; work on one of them only, without the sweep
  --lease-seconds N        after so much silence another runner takes over (30)
  --walk keys              by the primary key, even where pages could be walked
  --writers-fill           every writer sets the column, where nothing in the database does
  --adopt                  start the walk anew with a changed script
`;

function numbers(values: ReadonlyMap<string, string>): Partial<RunOptions> {
  const found = Object.entries(NUMBERS).flatMap(([flag, name]) => {
    const text = values.get(flag);
    if (text === undefined) return [];
    const least = flag === '--max-failures' || flag === '--pause' ? 0 : 1;
    const whole = flag !== '--pause';
    if (!(whole ? /^\d{1,9}$/ : /^\d{1,3}(?:\.\d+)?$/).test(text) || Number(text) < least) throw new UsageError(`${flag} takes a ${whole ? 'whole ' : ''}number from ${least} on.`);
    return [[name, Number(text)] as const];
  });
  return Object.fromEntries(found) as Partial<RunOptions>;
}

async function start(backfill: Backfill, meta: object, argv: readonly string[]): Promise<number> {
  const { values, flags, operands } = parseArguments(argv, [...Object.keys(NUMBERS), ...TEXTS], FLAGS);
  if (operands.length > 0) throw new UsageError(`Unexpected ${operands[0]}. ${USAGE}`);
  if (flags.has('--help')) {
    process.stdout.write(USAGE);
    return 0;
  }
  const options = numbers(values);
  const walk = values.get('--walk') ?? 'pages';
  if (walk !== 'pages' && walk !== 'keys') throw new UsageError('--walk takes pages or keys.');
  const probe = values.get('--pause-while');
  // Each worker reads ahead on a second session where values come from TypeScript; one that nobody uses is not opened.
  const connection = await connect(connectionArguments(values), Math.max(2, options.workers ?? 1));
  const signal = { aborted: false };
  const stop = (): void => void (signal.aborted = true);
  // Kept until the process ends: a second signal must not change the exit code of a statement that was finished.
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  try {
    const { readFileSync } = builtin('node:fs');
    const url = (meta as { readonly url?: string }).url;
    const end = await run(backfill, connection.database, {
      ...options,
      walk,
      execute: flags.has('--execute'),
      adopt: flags.has('--adopt'),
      writersFill: flags.has('--writers-fill'),
      probes: probe === undefined ? [] : [{ sql: probe, reason: '--pause-while says so' }],
      signal,
      onEvent: report,
      ...(url === undefined ? {} : { scriptSha256: sha256(readFileSync(builtin('node:url').fileURLToPath(url), 'utf8')) }),
    });
    return end.exitCode;
  } finally {
    await connection.close().catch(() => undefined);
  }
}

/** What a script does when it is started: `meta` is its `import.meta`, whose file is hashed. Sets the exit code. */
export async function main(backfill: Backfill, meta: object, argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  try {
    process.exitCode = await start(backfill, meta, argv);
  } catch (error) {
    process.stderr.write(`${error instanceof UsageError ? error.message : publicError(backfill, error)}\n`);
    process.exitCode = 1;
  }
}
