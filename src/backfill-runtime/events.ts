import type { Statement } from './statement.ts';

export type Outcome = 'done' | 'nothing-to-do' | 'already-complete' | 'dry-run' | 'paused' | 'refused' | 'failed';

/** The end of a run. Keys are texts; no value of any other column is ever in an event. */
export interface Report {
  readonly event: 'report';
  readonly id: string;
  readonly outcome: Outcome;
  readonly exitCode: number;
  readonly rows: number;
  readonly pending: number | null;
  readonly messages: readonly string[];
  readonly keys: readonly string[];
}

export type Event =
  | { readonly event: 'start'; readonly id: string; readonly version: string; readonly table: string; readonly execute: boolean; readonly review: readonly string[] }
  | { readonly event: 'pending'; readonly id: string; readonly rows: number; readonly byColumn: { readonly [column: string]: number } }
  | { readonly event: 'statement'; readonly id: string; readonly sql: Statement['sql']; readonly plan: readonly string[] }
  | { readonly event: 'batch'; readonly id: string; readonly phase: 'walk' | 'sweep'; readonly pass: number; readonly rows: number; readonly total: number; readonly upto: string }
  | { readonly event: 'skipped'; readonly id: string; readonly key: string; readonly reason: string }
  | Report;

export const EXIT: { readonly [Key in Outcome]: number } = {
  'done': 0, 'nothing-to-do': 0, 'already-complete': 0, 'dry-run': 0, 'paused': 2, 'refused': 3, 'failed': 4,
};
