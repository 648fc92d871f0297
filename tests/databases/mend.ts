import type { Assertion } from '../../src/backfill-runtime/index.ts';
import { id, text } from './catalog.ts';
import { undone } from './dump.ts';
import type { Target } from './engines.ts';
import type { Folder } from './folder.ts';
import type { Proof } from './proof.ts';

// What an operator would correct the rows to; the first that the pre-check accepts is taken.
const CANDIDATES = ['7', '2024-02-29', '12:30:00', 'true', '{}', '2024-02-29T12:30:00Z', '00000000-0000-4000-8000-000000000001'];

function repairs(folder: Folder, { kind, table, columns, predicate }: Assertion): readonly string[] {
  const [column] = columns;
  const set = (value: string): string => `UPDATE ${id(table)} SET ${id(column ?? '')} = ${value}`;
  switch (kind) {
    case 'castable': {
      const enums = [...folder.after.enums.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
      const type = folder.before.tables.find((other) => other.table === table)?.columns.find(({ name }) => name === column)?.column ?? 'text';
      const values = type.endsWith('[]') ? CANDIDATES.map((value) => `{${value}}`) : [...CANDIDATES, ...enums];
      // Distinct where the type lets them be, for the sake of unique columns.
      return [`UPDATE ${id(table)} AS t SET ${id(column ?? '')} = (SELECT count(*) FROM ${id(table)} AS o WHERE o.ctid < t.ctid)::text::${type}`, ...values.map((value) => set(`${text(value)}::${type}`))];
    }
    case 'references': return [set(`(SELECT ${id(predicate?.targetColumns?.[0] ?? '')} FROM ${id(predicate?.targetTable ?? '')} LIMIT 1)`), set('NULL')];
    case 'nullability': return [`DELETE FROM ${id(table)} WHERE ${id(column ?? '')} IS NULL`];
    case 'unique': return [`DELETE FROM ${id(table)} AS a USING ${id(table)} AS b WHERE a.ctid > b.ctid AND (${columns.map((name) => `a.${id(name)}`).join(', ')}) = (${columns.map((name) => `b.${id(name)}`).join(', ')})`];
    default: return [];
  }
}

async function verdict(folder: Folder, database: Target, assertion: Assertion): Promise<string> {
  const [finding] = await folder.runtime.checkDatabase([assertion], database);
  return finding?.verdict === 'holds' ? 'holds' : `${finding?.verdict}: ${finding?.samples.slice(0, 3).join(' ')}`;
}

async function works(folder: Folder, database: Target, assertion: Assertion, repair: string): Promise<boolean> {
  return undone(database, async (inside) => {
    await inside.query(repair);
    return (await verdict(folder, inside, assertion)) === 'holds';
  }).catch(() => false);
}

/** Nothing is left only after the operator has emptied what goes; that is tried and taken back, so that the drop has rows to lose. */
async function provesEmpty(folder: Folder, database: Target, assertion: Assertion, proof: Proof): Promise<void> {
  const { table, columns: [column] } = assertion;
  await undone(database, async (inside) => {
    if (column === undefined) await inside.query(`DELETE FROM ${id(table)}`);
    else {
      await inside.query(`ALTER TABLE ${id(table)} ALTER COLUMN ${id(column)} DROP NOT NULL`);
      await inside.query(`UPDATE ${id(table)} SET ${id(column)} = NULL`);
    }
    proof.same(await verdict(folder, inside, assertion), 'holds', `${assertion.id} on what is empty`);
  });
}

/** The pre-check finds rows that do not fit, and holds once they are corrected as it asks. */
export async function provePreCheck(folder: Folder, database: Target, proof: Proof): Promise<void> {
  for (const assertion of folder.contract('pre-check')?.assertions ?? []) {
    let found = await verdict(folder, database, assertion);
    if (assertion.kind === 'nothing-left') {
      proof.expect(found !== 'holds', `${assertion.id} does not see the rows that would be lost`);
      await provesEmpty(folder, database, assertion, proof);
      continue;
    }
    for (const repair of found === 'holds' ? [] : repairs(folder, assertion)) {
      if (!(await works(folder, database, assertion, repair))) continue;
      await database.query(repair);
      proof.add('repaired', 1);
      found = await verdict(folder, database, assertion);
      break;
    }
    proof.same(found, 'holds', assertion.id);
  }
}
