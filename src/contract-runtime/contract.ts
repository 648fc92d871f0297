import { UsageError } from '../database-runtime/errors.ts';
import type { Predicate } from './predicates.ts';

/** An invariant as data; a row that its `sql` selects breaks it. */
export interface Assertion {
  readonly id: string;
  readonly rule: string;
  readonly kind: string;
  readonly table: string;
  readonly columns: readonly string[];
  readonly phase: 'pre' | 'filled' | 'post' | 'both';
  readonly severity: 'error' | 'warning';
  readonly mode: 'catalog' | 'full' | 'sample';
  /** Selects the keys of failing rows, nothing else, since they are printed. */
  readonly sql: string;
  /** Failing rows that are still accepted; 0 when absent. */
  readonly threshold?: number;
  readonly sampleLimit?: number;
  readonly cost?: unknown;
  readonly provenBy?: unknown;
  /** It compares with what was remembered for this hash of the schema after. */
  readonly remembered?: string;
  readonly predicate?: Predicate | null;
  readonly counterexample?: unknown;
}

export interface Contract {
  readonly formatVersion: string;
  readonly kind: 'wesley-contract';
  readonly phase: 'pre' | 'filled' | 'post';
  readonly schema: { readonly before: string; readonly after: string };
  readonly assertions: readonly Assertion[];
  /** What can be remembered now for a later contract: each selects one text, called value. */
  readonly remember?: readonly { readonly assertion: string; readonly sql: string }[];
}

export interface Finding {
  readonly assertion: Assertion;
  /** `skipped`: this form of check cannot tell, so the assertion did not run. */
  readonly verdict: 'holds' | 'broken' | 'skipped';
  readonly failing: number;
  /** Keys or line numbers, or why it could not be evaluated. */
  readonly samples: readonly string[];
}

/** A later minor version may add members, which are ignored; an unknown major one is refused. */
export function parseContract(text: string): Contract {
  const contract = JSON.parse(text) as Contract;
  if (contract.kind !== 'wesley-contract') throw new UsageError('This is not a contract: its kind is not "wesley-contract".');
  if (!/^1\.\d+$/.test(contract.formatVersion)) {
    throw new UsageError(`Format version ${contract.formatVersion} of the contract is unknown; this runtime reads 1.x.`);
  }
  return contract;
}

/** 1 when an error is broken, 2 when nothing ran: a contract of which no assertion ran proves nothing. */
export function exitCodeOf(findings: readonly Finding[]): number {
  if (findings.every((finding) => finding.verdict === 'skipped')) return 2;
  return findings.some((finding) => finding.verdict === 'broken' && finding.assertion.severity === 'error') ? 1 : 0;
}
