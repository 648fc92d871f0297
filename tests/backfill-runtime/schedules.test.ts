// Any schedule of kills, writers and late committers ends with the rows that one clean run would have given. Replay one:
// WESLEY_SEEDS=123-123 node --test schedules.test.ts; more of them: WESLEY_SEEDS=1-200. Which seeds ran is printed.
import { after, test } from 'node:test';
import { hasServer } from './support/engines.ts';
import { serverBinaries, startServer, type Server } from './support/postgres-server.ts';
import { scriptFolder } from './support/migration-folder.ts';
import { runSchedule, type Variant } from './support/schedule.ts';

const [first = 1, last = first] = (process.env['WESLEY_SEEDS'] ?? '1-3').split('-').map(Number);
const variants: readonly Variant[] = [
  { walk: 'pages', form: 'sql' }, { walk: 'pages', form: 'typescript' }, { walk: 'keys', form: 'sql' }, { walk: 'keys', form: 'typescript' },
];

const folder = scriptFolder();
let server: Promise<Server> | undefined;
after(async () => (await server)?.stop());

for (const variant of variants) {
  test(`Schedule_OfKillsAndWriters_EqualsOneCleanRun by ${variant.walk} and ${variant.form}`, { skip: !hasServer, timeout: 3_600_000 }, async () => {
    server ??= startServer(serverBinaries() ?? '');
    for (let seed = first; seed <= last; seed++) {
      const started = Date.now();
      try {
        const told = await runSchedule(await server, folder, variant, seed);
        console.log(`${variant.walk} and ${variant.form}, seed ${seed}: ${told.runs} runs, killed ${told.kills.join(', ')}; ${told.rows} rows as they must be, ${Date.now() - started} ms`);
      } catch (error) {
        throw new Error(`replay with WESLEY_SEEDS=${seed}-${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      }
    }
  });
}
