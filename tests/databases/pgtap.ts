// The exported file of pgTAP, run whole as a user runs it. It makes the extension itself and takes it back with all the rest.
import type { Target } from './engines.ts';
import type { Proof } from './proof.ts';

const installed = async (database: Target): Promise<string> => String((await database.query(`SELECT count(*)::text AS n FROM pg_extension WHERE extname = 'pgtap'`)).rows[0]?.['n']);

/** Whether the database has pgTAP; then the file is run where everything holds, and single tests can be. */
export async function provePgTap(path: string, contract: string, database: Target, holds: boolean, asked: number, proof: Proof): Promise<boolean> {
  const { rows } = await database.query(`SELECT count(*)::text AS n FROM pg_available_extensions WHERE name = 'pgtap'`);
  if (database.psql === undefined || rows[0]?.['n'] !== '1') return false;
  if (holds) {
    const before = await installed(database);
    const lines = (await database.psql(`${path}.exports/${contract}.pgtap`)).split('\n').filter((line) => line !== '');
    const [plan = '', ...tests] = lines;
    const holding = /^1\.\.\d+$/.test(plan) && tests.length === Number(plan.slice(3)) && tests.every((line) => line.startsWith('ok '));
    const nothing = asked === 0 && plan === '1..1' && tests[0]?.startsWith('not ok 1 - The contract states nothing') === true;
    proof.expect(asked === 0 ? nothing : holding, `pgTAP over ${contract}`, lines.filter((line) => !line.startsWith('ok ')));
    proof.expect((await installed(database)) === before, 'the file of pgTAP left its extension behind');
    proof.add('pgTAP files', 1);
  }
  await database.query('CREATE EXTENSION IF NOT EXISTS pgtap');
  return true;
}
