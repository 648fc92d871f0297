// node runtime/check.ts contract/post-check.json --database-url URL     asks the database
//   contract/pre-check.json … --remember                                and keeps counts and sums for the post-check to compare with
// node runtime/check.ts contract/post-check.json --rows FOLDER          reads FOLDER/<table>.ndjson
import { parseArguments } from '../database-runtime/arguments.ts';
import { checkDatabase } from './check-database.ts';
import { checkRows, parseRows } from './check-rows.ts';
import { connect, connectionArguments } from '../database-runtime/connect.ts';
import { exitCodeOf, parseContract, type Contract, type Finding } from './contract.ts';
import { UsageError } from '../database-runtime/errors.ts';
import { builtin, isMain, process } from '../database-runtime/node.ts';
import { remember } from './remember.ts';
import type { Tables } from './predicates.ts';

function describe({ assertion, verdict, failing, samples }: Finding): string {
  switch (verdict) {
    case 'holds': return `ok    ${assertion.id}`;
    case 'skipped': return `skip  ${assertion.id}`;
    case 'broken': return `${assertion.severity === 'error' ? 'FAIL ' : 'warn '} ${assertion.id}  ${failing} failing: ${samples.join(' ')}`;
  }
}

function tell(findings: readonly Finding[]): void {
  for (const finding of findings) process.stdout.write(`${describe(finding)}\n`);
}

function readTables(contract: Contract, folder: string): Tables {
  const { existsSync, readFileSync } = builtin('node:fs');
  const names = contract.assertions.flatMap(({ table, predicate }) => [table, predicate?.targetTable ?? table]);
  const files = [...new Set(names)].map((name) => [name, `${folder}/${name}.ndjson`] as const);
  return new Map(files.filter(([, file]) => existsSync(file)).map(([name, file]) => [name, parseRows(readFileSync(file, 'utf8'))]));
}

async function check(argv: readonly string[]): Promise<number> {
  const { values, flags, operands } = parseArguments(argv, ['--database-url', '--pglite', '--rows'], ['--remember']);
  const [file] = operands;
  if (file === undefined || operands.length > 1) throw new UsageError('Name one contract: node runtime/check.ts contract/post-check.json');
  const contract = parseContract(builtin('node:fs').readFileSync(file, 'utf8'));
  const rows = values.get('--rows');
  let findings: readonly Finding[];
  if (rows !== undefined) {
    if (flags.has('--remember')) throw new UsageError('--remember asks a database: name it with --database-url instead of --rows.');
    findings = checkRows(contract.assertions, readTables(contract, rows));
    tell(findings);
  } else {
    const connection = await connect(connectionArguments(values));
    try {
      findings = await checkDatabase(contract.assertions, connection.database);
      tell(findings);
      if (flags.has('--remember')) process.stderr.write(`remembered: ${await remember(contract, connection.database)}\n`);
    } finally {
      await connection.close();
    }
  }
  const code = exitCodeOf(findings);
  if (code === 2) process.stderr.write('No assertion ran, so nothing is proven.\n');
  return code;
}

if (isMain(import.meta)) {
  try {
    process.exitCode = await check(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
