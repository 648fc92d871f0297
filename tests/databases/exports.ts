// What `contract export` says of an assertion, asked of a database: it has to come to the same verdict as the assertion itself.
import { existsSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { Assertion } from '../../src/backfill-runtime/index.ts';
import { dbtQuery, dbtTest, type DbtFile } from './exports-dbt.ts';
import type { ContractName } from '../../src/rehearsal/folder.ts';
import type { Scratch } from '../../src/rehearsal/database.ts';
import type { Proof } from './proof.ts';

type Verdict = 'holds' | 'broken';

interface Rule {
  readonly name: string;
  readonly query: string;
  readonly mustBe?: number;
  readonly mustBeLessThan?: number;
}

interface Odcs {
  readonly schema: readonly { readonly quality?: readonly Rule[]; readonly properties?: readonly { readonly quality?: readonly Rule[] }[] }[];
}

export interface Exports {
  readonly odcs: Odcs;
  readonly dbt: DbtFile;
  readonly pgtap: string;
  /** The ids that the head of dbt's file names as missing. */
  readonly notInDbt: ReadonlySet<string>;
}

/** An independent reader of YAML; what it warns of is an error here. */
function yaml<T>(text: string): T {
  const document = parseDocument(text, { strict: true, uniqueKeys: true });
  const [complaint] = [...document.errors, ...document.warnings];
  if (complaint !== undefined) throw complaint;
  return document.toJS() as T;
}

/** The exports that the caller has put beside the folder. */
export function readExports(path: string, contract: ContractName): Exports | undefined {
  const file = (format: string): string => `${path}.exports/${contract}.${format}`;
  if (!existsSync(file('odcs'))) return undefined;
  const [odcs, dbt, pgtap] = ['odcs', 'dbt', 'pgtap'].map((format) => readFileSync(file(format), 'utf8')) as [string, string, string];
  return { odcs: yaml(odcs), dbt: yaml(dbt), pgtap, notInDbt: new Set([...dbt.matchAll(/^# {3}(.+): dbt/gm)].map((line) => line[1]!)) };
}

async function odcsVerdict({ odcs }: Exports, assertion: Assertion, database: Scratch): Promise<Verdict | undefined> {
  const rules = odcs.schema.flatMap(({ quality = [], properties = [] }) => [...quality, ...properties.flatMap((property) => property.quality ?? [])]);
  const [rule, twin] = rules.filter(({ name }) => name === assertion.id);
  if (rule === undefined || twin !== undefined) return undefined;
  const found = Number(Object.values((await database.query(rule.query)).rows[0]!)[0]);
  return (rule.mustBe !== undefined ? found === rule.mustBe : found < rule.mustBeLessThan!) ? 'holds' : 'broken';
}

async function dbtVerdict({ dbt }: Exports, assertion: Assertion, database: Scratch): Promise<Verdict | undefined> {
  const query = dbtQuery(dbt, assertion);
  return query === undefined ? undefined : (await database.query(query)).rows.length === 0 ? 'holds' : 'broken';
}

/** The test's own statement, in a plan of one; what it made is gone with the transaction around it. */
async function pgtapVerdict({ pgtap }: Exports, assertion: Assertion, database: Scratch): Promise<Verdict | undefined> {
  const start = pgtap.indexOf(`\n-- ${assertion.id}\n`);
  if (start < 0) return undefined;
  await database.query('SELECT plan(1)');
  const statement = pgtap.slice(start + 1).split(/;\n\n/, 1)[0]!;
  const line = String(Object.values((await database.query(statement)).rows[0]!)[0]);
  return line.startsWith('ok 1') ? 'holds' : line.startsWith('not ok 1') ? 'broken' : undefined;
}

/** To be called within a transaction that is taken back. */
export async function proveExports(exports: Exports | undefined, assertion: Assertion, verdict: Verdict, database: Scratch, pgtap: boolean, proof: Proof): Promise<void> {
  // What the pre-check remembered no other tool knows of.
  if (exports === undefined || assertion.remembered !== undefined) return;
  proof.same(await odcsVerdict(exports, assertion, database), verdict, `ODCS on ${assertion.id}`);
  const missing = exports.notInDbt.has(assertion.id);
  if (!missing) proof.same(await dbtVerdict(exports, assertion, database), verdict, `dbt on ${assertion.id}`);
  proof.add(missing ? 'not in dbt' : `dbt ${dbtTest(assertion)} ${verdict}`, 1);
  if (pgtap) proof.same(await pgtapVerdict(exports, assertion, database), verdict, `pgTAP on ${assertion.id}`);
  proof.add(`exports ${verdict}`, 1);
  if (pgtap) proof.add('pgTAP', 1);
}
