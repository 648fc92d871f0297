// What stands in for dbt, which comes in no npm package: the four generic tests that it brings, each as the query that its documentation
// says it is, over the tables that the file's sources name. What dbt's own templates would make of the file is not run.
// See https://docs.getdbt.com/reference/resource-properties/data-tests.
import type { Assertion } from '../../src/backfill-runtime/index.ts';
import { id, text } from '../../src/rehearsal/catalog.ts';

interface Arguments {
  readonly values?: readonly string[];
  readonly to?: string;
  readonly field?: string;
}

type Test = Readonly<Record<string, { readonly arguments?: Arguments }>>;

export interface DbtFile {
  readonly sources: readonly { readonly name: string; readonly tables: readonly { readonly name: string; readonly columns?: readonly { readonly name: string; readonly data_tests: readonly Test[] }[] }[] }[];
}

const names: Readonly<Record<string, string>> = { nullability: 'not_null', 'backfill-complete': 'not_null', unique: 'unique', 'enum-values': 'accepted_values', references: 'relationships' };

/** source('migrated', 'users'), where the second name is a text of Jinja. */
function referred(file: DbtFile, to: string): string {
  const [, source, table] = /^source\('(\w+)', '((?:[^'\\]|\\.)*)'\)$/.exec(to) ?? [];
  const name = table?.replace(/\\(.)/g, '$1');
  if (!file.sources.some((s) => s.name === source && s.tables.some((t) => t.name === name))) throw new Error(`${to} is no table of a source`);
  return id(name!);
}

/** The name of the test that says what an assertion says; undefined where dbt brings none. */
export const dbtTest = ({ kind }: Assertion): string | undefined => names[kind];

/** The query of the test for an assertion; undefined where the file has none. */
export function dbtQuery(file: DbtFile, { kind, table, columns }: Assertion): string | undefined {
  const name = names[kind];
  const column = file.sources.flatMap(({ tables }) => tables).find((t) => t.name === table)?.columns?.find((c) => c.name === columns[0]);
  const test = name === undefined || columns.length !== 1 ? undefined : column?.data_tests.find((t) => name in t);
  if (name === undefined || test === undefined) return undefined;
  const { values = [], to = '', field = '' } = test[name]?.arguments ?? {};
  const [from, quoted] = [id(table), id(columns[0]!)];
  switch (name) {
    case 'not_null': return `SELECT ${quoted} FROM ${from} WHERE ${quoted} IS NULL`;
    case 'unique': return `SELECT ${quoted}, count(*) FROM ${from} WHERE ${quoted} IS NOT NULL GROUP BY ${quoted} HAVING count(*) > 1`;
    case 'accepted_values': return `SELECT * FROM (SELECT ${quoted} AS v FROM ${from} GROUP BY ${quoted}) AS every WHERE v NOT IN (${values.map(text).join(', ')})`;
    default: return `SELECT c.f FROM (SELECT ${quoted} AS f FROM ${from} WHERE ${quoted} IS NOT NULL) AS c LEFT JOIN (SELECT ${field} AS t FROM ${referred(file, to)}) AS p ON c.f = p.t WHERE p.t IS NULL`;
  }
}
