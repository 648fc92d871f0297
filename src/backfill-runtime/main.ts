import { parseArguments } from './arguments.ts';
import type { Backfill } from './backfill.ts';
import { connect, connectionArguments } from './connect.ts';
import { UsageError } from './errors.ts';
import { builtin, process, sha256 } from './node.ts';
import { publicError } from './privacy.ts';
import { report } from './reporter.ts';
import { run } from './run.ts';

const USAGE = 'Options: --execute, --batch N, --adopt, --writers-fill, --database-url URL or DATABASE_URL, --pglite FOLDER';

function batchSize(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9][0-9]{0,6}$/.test(text)) throw new UsageError('--batch takes a whole number from 1 to 9999999.');
  return Number(text);
}

async function start(backfill: Backfill, meta: object, argv: readonly string[]): Promise<number> {
  const { values, flags, operands } = parseArguments(
    argv, ['--batch', '--database-url', '--pglite'], ['--execute', '--adopt', '--writers-fill', '--help']);
  if (operands.length > 0) throw new UsageError(`Unexpected ${operands[0]}. ${USAGE}`);
  if (flags.has('--help')) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const batch = batchSize(values.get('--batch'));
  const connection = await connect(connectionArguments(values));
  const signal = { aborted: false };
  const stop = (): void => void (signal.aborted = true);
  // Kept until the process ends: a second signal must not change the exit code of a batch that was finished.
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  try {
    const { readFileSync } = builtin('node:fs');
    const url = (meta as { readonly url?: string }).url;
    const end = await run(backfill, connection.database, {
      execute: flags.has('--execute'),
      adopt: flags.has('--adopt'),
      writersFill: flags.has('--writers-fill'),
      signal,
      onEvent: report,
      ...(batch === undefined ? {} : { batch }),
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
