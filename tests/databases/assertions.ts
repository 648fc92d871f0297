import { tryCounterexample } from '../../src/rehearsal/counterexample.ts';
import type { ContractName, Folder } from '../../src/rehearsal/folder.ts';
import { emptied, repair } from '../../src/rehearsal/repair.ts';
import { undone } from '../../src/rehearsal/dump.ts';
import type { Target } from './engines.ts';
import { proveExports, readExports } from './exports.ts';
import { provePgTap } from './pgtap.ts';
import type { Proof } from './proof.ts';

/** The pre-check finds rows that do not fit, and holds once they are corrected as it asks. */
export async function provePreCheck(folder: Folder, database: Target, proof: Proof): Promise<void> {
  const contract = folder.contract('pre-check');
  for (const assertion of contract?.assertions ?? []) {
    const verdict = async (): Promise<string | undefined> => (await folder.runtime.checkDatabase([assertion], database))[0]?.verdict;
    const found = await verdict();
    proof.add(`${assertion.kind} ${found === 'holds' ? 'holds' : 'caught'}`, 1);
    if (assertion.kind === 'nothing-left') {
      proof.expect(found !== 'holds', `${assertion.id} does not see the rows that would be lost`);
      proof.same((await emptied(folder, database, assertion)).verdict, 'holds', `${assertion.id} on what is empty`);
      proof.add(`${assertion.kind} holds`, 1);
      continue;
    }
    if (found !== 'holds' && await repair(folder, database, assertion) !== undefined) proof.add('repaired', 1);
    proof.same(await verdict(), 'holds', assertion.id);
    proof.add(`${assertion.kind} holds`, 1);
  }
}

/** Each assertion holds as things are, and is broken by what it is there to find. */
export async function proveAssertions(folder: Folder, contract: ContractName, database: Target, proof: Proof, holds = true): Promise<void> {
  const exports = readExports(folder.path, contract);
  const said = folder.contract(contract)?.assertions.filter(({ remembered }) => remembered === undefined).length ?? 0;
  const pgtap = exports !== undefined && (await provePgTap(folder.path, contract, database, holds, said, proof));
  for (const assertion of folder.contract(contract)?.assertions ?? []) {
    const [before] = holds ? await folder.runtime.checkDatabase([assertion], database) : [];
    proof.expect(before === undefined || before.verdict === 'holds', `${contract} ${assertion.id}`, before?.samples.slice(0, 3));
    if (holds) await undone(database, (inside) => proveExports(exports, assertion, 'holds', inside, pgtap, proof));
    const { caught, tried } = await tryCounterexample(folder, database, assertion, async (inside) => {
      // A question that fails is an answer to the contract; other tools stop at it.
      if (assertion.kind !== 'castable') await proveExports(exports, assertion, 'broken', inside, pgtap, proof);
    });
    proof.expect(caught !== 'missed', `${contract} ${assertion.id} does not notice ${tried.join('; ')}`);
    if (before?.verdict === 'holds') proof.add(`${assertion.kind} holds`, 1);
    if (caught === 'caught') {
      proof.add('assertions', 1);
      proof.add(`${assertion.kind} caught`, 1);
    }
  }
}
