import type { Assertion } from '../backfill-runtime/index.ts';
import { tryCounterexample } from './counterexample.ts';
import type { Scratch, Stage } from './database.ts';
import type { ContractName, Folder } from './folder.ts';
import type { Recording } from './record.ts';
import { emptied, repair } from './repair.ts';
import type { AssertionResult } from './result.ts';

/** Generated rows that break a pre-check have shown that it sees them; it has to hold once they are corrected. */
async function corrected(folder: Folder, stage: Stage, assertion: Assertion): Promise<boolean> {
  if (assertion.kind === 'nothing-left') return (await emptied(folder, stage, assertion)).verdict === 'holds';
  return (await repair(folder, stage, assertion)) !== undefined;
}

async function look(folder: Folder, stage: Stage, asked: Scratch, name: ContractName, assertion: Assertion, alone: boolean, problems: string[]): Promise<AssertionResult> {
  const said = `contract/${name}.json: ${assertion.id}`;
  const result = { contract: name, id: assertion.id, kind: assertion.kind };
  const [finding] = await folder.runtime.checkDatabase([assertion], asked);
  if (finding?.verdict !== 'holds') {
    if (name === 'pre-check' && await corrected(folder, stage, assertion)) return { ...result, holds: true, caught: 'by-rows' };
    // Who writes meanwhile may break what only warns; without writers nobody has an excuse.
    if (assertion.severity === 'error' || alone) problems.push(`${said} does not hold: ${finding?.samples.slice(0, 3).join(' ') ?? 'it did not run'}`);
    return { ...result, holds: false, caught: 'by-rows' };
  }
  const { caught, tried } = await tryCounterexample(folder, stage, assertion);
  if (caught === 'missed') problems.push(`${said} does not catch what it is there for: it still holds after ${tried.join('; ')}`);
  return { ...result, holds: true, caught: caught === 'caught' ? 'by-counterexample' : caught };
}

/** Asks every assertion of a contract, `asked` being the same database, and shows of each that it catches its counterexample. */
export async function lookAt(folder: Folder, stage: Stage, asked: Scratch, name: ContractName, record: Recording): Promise<void> {
  const assertions = folder.contract(name)?.assertions ?? [];
  // Before a migration there may be nothing to ask; after it there is.
  if (assertions.length === 0 && name !== 'pre-check') record.problems.push(`contract/${name}.json has no assertion, so nothing is proven`);
  for (const assertion of assertions) record.assertions.push(await look(folder, stage, asked, name, assertion, record.writers === null, record.problems));
}
