import type { Lock } from './database.ts';

/** A lock that was seen, and whether the plan says of the step that it is taken. */
export interface SeenLock extends Lock {
  readonly planned: boolean;
}

export interface AssertionResult {
  readonly contract: string;
  readonly id: string;
  readonly kind: string;
  readonly holds: boolean;
  /** `by-rows`: generated rows broke it, and it held once they were corrected; `cannot-break`: nothing that the database takes does. */
  readonly caught: 'by-counterexample' | 'by-rows' | 'cannot-break' | 'missed';
}

export interface Kill {
  /** Rows that were written when the process was killed, and by the one that went on. */
  readonly after: number;
  readonly resumed: number;
}

export interface StepResult {
  /** The plan's step; null for what comes before the plan. */
  readonly step: string | null;
  readonly artifact: string;
  readonly ok: boolean;
  readonly milliseconds: number;
  /** Rows that were written, or looked at. */
  readonly rows: number | null;
  readonly kill: Kill | null;
  readonly locks: readonly SeenLock[];
}

export interface RollbackResult {
  readonly steps: readonly string[];
  readonly class: string;
  /** `as-before`: the dumps are equal; `loss-as-stated`: they differ by what the plan says is lost. */
  readonly verdict: 'as-before' | 'loss-as-stated' | 'differs' | 'not-tried';
  /** What was different or gone after going back, or why it was not tried. */
  readonly differences: readonly string[];
  readonly milliseconds: number;
}

export interface WritersResult {
  readonly transactions: number;
  readonly inserted: number;
  readonly updated: number;
}

/** `rehearsal.json`: what happened when a plan was carried out with generated rows. */
export interface Rehearsal {
  readonly formatVersion: '1.0';
  readonly kind: 'wesley-rehearsal';
  readonly planId: string;
  readonly green: boolean;
  readonly engine: { readonly name: string; readonly version: string };
  readonly rows: number;
  readonly seed: number;
  readonly milliseconds: number;
  readonly steps: readonly StepResult[];
  readonly assertions: readonly AssertionResult[];
  readonly rollback: readonly RollbackResult[];
  readonly writers: WritersResult | null;
  /** What went wrong, a sentence each; none when it is green. */
  readonly problems: readonly string[];
}
