import type { Assertion, Finding } from '../backfill-runtime/index.ts';
import { id, text } from './catalog.ts';
import type { Scratch } from './database.ts';
import { undone } from './dump.ts';
import type { Folder } from './folder.ts';

// What an operator would correct the rows to; the first that the pre-check accepts is taken.
const CANDIDATES = ['7', '2024-02-29', '12:30:00', 'true', '{}', '2024-02-29T12:30:00Z', '00000000-0000-4000-8000-000000000001'];

function repairs(folder: Folder, { kind, table, columns, predicate }: Assertion): readonly string[] {
  const [column = ''] = columns;
  const set = (value: string): string => `UPDATE ${id(table)} SET ${id(column)} = ${value}`;
  const type = folder.before.tables.find((other) => other.table === table)?.columns.find(({ name }) => name === column)?.column ?? 'text';
  // Distinct where the type lets them be, for the sake of unique columns.
  const numbered = `UPDATE ${id(table)} AS t SET ${id(column)} = o.n::text::${type} FROM (SELECT ctid AS at, row_number() OVER (ORDER BY ctid) - 1 AS n FROM ${id(table)}) AS o WHERE t.ctid = o.at`;
  switch (kind) {
    case 'castable': {
      const enums = [...folder.after.enums.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
      const values = type.endsWith('[]') ? CANDIDATES.map((value) => `{${value}}`) : [...CANDIDATES, ...enums];
      return [numbered, ...values.map((value) => set(`${text(value)}::${type}`))];
    }
    case 'references': return [set(`(SELECT ${id(predicate?.targetColumns?.[0] ?? '')} FROM ${id(predicate?.targetTable ?? '')} LIMIT 1)`), set('NULL')];
    case 'nullability': return [`DELETE FROM ${id(table)} WHERE ${id(column)} IS NULL`, set(`coalesce(${id(column)}, (SELECT ${id(column)} FROM ${id(table)} WHERE ${id(column)} IS NOT NULL LIMIT 1))`)];
    case 'unique': return [`DELETE FROM ${id(table)} AS a USING ${id(table)} AS b WHERE a.ctid > b.ctid AND (${columns.map((name) => `a.${id(name)}`).join(', ')}) = (${columns.map((name) => `b.${id(name)}`).join(', ')})`, numbered];
    default: return [];
  }
}

async function ask(folder: Folder, database: Scratch, assertion: Assertion): Promise<Finding> {
  const [finding] = await folder.runtime.checkDatabase([assertion], database);
  return finding ?? { assertion, verdict: 'skipped', failing: 0, samples: [] };
}

async function works(folder: Folder, database: Scratch, assertion: Assertion, repair: string): Promise<boolean> {
  return undone(database, async (inside) => {
    await inside.query(repair);
    return (await ask(folder, inside, assertion)).verdict === 'holds';
  }).catch(() => false);
}

/** Corrects the rows as the pre-check asks for it; undefined when it holds already or no correction helps. */
export async function repair(folder: Folder, database: Scratch, assertion: Assertion): Promise<string | undefined> {
  for (const statement of repairs(folder, assertion)) {
    if (!(await works(folder, database, assertion, statement))) continue;
    await database.query(statement);
    return statement;
  }
  return undefined;
}

/** Nothing is left only after the operator has emptied what goes; that is tried and taken back, so that the drop has rows to lose. */
export async function emptied(folder: Folder, database: Scratch, assertion: Assertion): Promise<Finding> {
  const { table, columns: [column] } = assertion;
  return undone(database, async (inside) => {
    if (column === undefined) await inside.query(`TRUNCATE ${id(table)} CASCADE`);
    else {
      await inside.query(`ALTER TABLE ${id(table)} ALTER COLUMN ${id(column)} DROP NOT NULL`);
      await inside.query(`UPDATE ${id(table)} SET ${id(column)} = NULL`);
    }
    return ask(folder, inside, assertion);
  });
}
