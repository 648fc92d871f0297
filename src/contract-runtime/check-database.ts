import type { Assertion, Finding } from './contract.ts';
import type { Database } from '../database-runtime/database.ts';
import { sqlState } from '../database-runtime/errors.ts';
import { remembers } from './remember.ts';
import { reading } from '../backfill-runtime/session.ts';

function keyText(row: { readonly [column: string]: unknown }): string {
  return JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
}

async function checkOne(assertion: Assertion, database: Database): Promise<Finding> {
  try {
    return await reading(database, async (tx) => {
      const { remembered } = assertion;
      if (remembered !== undefined && !(await remembers(tx, assertion.id, remembered))) return { assertion, verdict: 'skipped', failing: 0, samples: [] };
      const counted = await tx.query(`SELECT count(*)::text AS failing FROM (${assertion.sql}) AS failing_rows`);
      const failing = Number(counted.rows[0]?.['failing']);
      if (failing <= (assertion.threshold ?? 0)) return { assertion, verdict: 'holds', failing, samples: [] };
      const sample = await tx.query(`SELECT * FROM (${assertion.sql}) AS failing_rows LIMIT ${Number(assertion.sampleLimit ?? 10)}`);
      return { assertion, verdict: 'broken', failing, samples: sample.rows.map(keyText) };
    });
  } catch (error) {
    // A missing column or table breaks what is asserted of it. The message could hold a value, the SQLSTATE cannot.
    const state = sqlState(error);
    if (state === undefined) throw error;
    return { assertion, verdict: 'broken', failing: 0, samples: [`could not be evaluated: SQLSTATE ${state}`] };
  }
}

export async function checkDatabase(assertions: readonly Assertion[], database: Database): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const assertion of assertions) findings.push(await checkOne(assertion, database));
  return findings;
}
