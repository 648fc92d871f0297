import type { Assertion, Finding } from './contract.ts';
import type { Row } from '../script-runtime/fill.ts';
import { failingRows, type Tables } from './predicates.ts';

/** Rows of one table, one JSON object a line; integers beyond 2^53 become bigint instead of being rounded. */
export function parseRows(text: string): readonly Row[] {
  const exact = (_: string, value: unknown, context?: { readonly source?: string }): unknown =>
    typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? '')
      ? BigInt(context?.source ?? '') : value;
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line, exact) as Row);
}

/** Evaluates the row forms; an assertion without one, or about a table of which no rows were given, is skipped. */
export function checkRows(assertions: readonly Assertion[], tables: Tables): readonly Finding[] {
  return assertions.map((assertion): Finding => {
    const rows = tables.get(assertion.table);
    const { predicate } = assertion;
    const reachable = predicate?.name !== 'reference' || tables.has(predicate.targetTable ?? '');
    if (predicate === null || predicate === undefined || rows === undefined || !reachable) {
      return { assertion, verdict: 'skipped', failing: 0, samples: [] };
    }
    const failing = failingRows(predicate, rows, tables);
    const broken = failing.length > (assertion.threshold ?? 0);
    const samples = broken ? failing.slice(0, assertion.sampleLimit ?? 10).map((place) => `line ${place + 1}`) : [];
    return { assertion, verdict: broken ? 'broken' : 'holds', failing: failing.length, samples };
  });
}
