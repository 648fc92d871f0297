import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assertion, Finding } from '../../src/backfill-runtime/index.ts';
import { parseRows } from '../../src/contract-runtime/check-rows.ts';
import { id } from '../../src/rehearsal/catalog.ts';
import type { Target } from './engines.ts';
import type { Folder } from '../../src/rehearsal/folder.ts';
import type { Proof } from './proof.ts';

type Verdicts = { readonly [assertion: string]: string };

const verdicts = (findings: readonly Finding[]): Verdicts => Object.fromEntries(findings.map(({ assertion, verdict, failing }) => [assertion.id, `${verdict} ${failing}`]));

function write(folder: string, name: string, tables: ReadonlyMap<string, string>, found: Verdicts): void {
  mkdirSync(join(folder, name), { recursive: true });
  // A table's name may hold what a file's name cannot.
  for (const [table, lines] of tables) if (!/[/\\\0]/.test(table)) writeFileSync(join(folder, name, `${table}.ndjson`), lines);
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(found));
}

/** The rows as NDJSON files, good ones and spoilt ones, each with what the runtime says of them: the engine must say the same. */
export async function exportRows(folder: Folder, database: Target, into: string, proof: Proof): Promise<void> {
  const { checkRows } = folder.runtime;
  const contract = folder.contract('post-check');
  if (contract === undefined) return;
  const tables = new Map<string, string>();
  for (const { table } of folder.after.tables) {
    const { rows } = await database.query(`SELECT to_jsonb(t)::text AS row FROM ${id(table)} AS t`);
    tables.set(table, rows.map(({ row }) => `${String(row)}\n`).join(''));
  }
  const check = (texts: ReadonlyMap<string, string>): readonly Finding[] => checkRows(contract.assertions, new Map([...texts].map(([table, lines]) => [table, parseRows(lines)])));
  const save = (name: string, texts: ReadonlyMap<string, string>): readonly Finding[] => {
    const found = check(texts);
    write(into, name, texts, verdicts(found));
    return found;
  };
  for (const { assertion, verdict, samples } of save('good', tables)) proof.expect(verdict !== 'broken', `good rows break ${assertion.id}`, samples.slice(0, 3));
  const required: readonly Assertion[] = contract.assertions.filter(({ kind }) => kind === 'nullability');
  const spoilt = (change: (row: Record<string, unknown>, column: string) => void): ReadonlyMap<string, string> => new Map([...tables].map(([table, lines]) => {
    const [first, ...rest] = lines.split('\n');
    if (first === undefined || first === '') return [table, lines];
    const row = JSON.parse(first) as Record<string, unknown>;
    for (const { columns } of required.filter((assertion) => assertion.table === table)) for (const column of columns) change(row, column);
    return [table, [JSON.stringify(row), ...rest].join('\n')];
  }));
  for (const [name, texts] of [['null', spoilt((row, column) => void Object.defineProperty(row, column, { value: null, enumerable: true }))], ['missing', spoilt((row, column) => void delete row[column])]] as const) {
    for (const { assertion, verdict } of save(name, texts)) {
      const caught = assertion.kind === 'nullability' || (name === 'missing' && assertion.kind === 'field-present' && required.some(({ columns, table }) => table === assertion.table && columns[0] === assertion.columns[0]));
      if (caught && texts.get(assertion.table) !== '') proof.same(verdict, 'broken', `${assertion.id} over rows where a required field is ${name}`);
    }
  }
}
