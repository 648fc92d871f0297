export type Outcome = 'done' | 'nothing-to-do' | 'already-complete' | 'dry-run' | 'paused' | 'refused' | 'failed' | 'lost-lease';

/** How the statements went that wrote rows, in milliseconds. */
export interface Timing {
  readonly seconds: number;
  readonly rowsPerSecond: number;
  readonly statements: number;
  readonly retries: number;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
}

/** The end of a run. Keys are texts; no value of any other column is ever in an event. */
export interface Report {
  readonly event: 'report';
  readonly id: string;
  readonly outcome: Outcome;
  readonly exitCode: number;
  readonly rows: number;
  /** Of `rows`, those that the walk had not met: inserted or moved behind it, or held by others meanwhile. */
  readonly swept: number;
  readonly pending: number | null;
  readonly failed: number;
  readonly messages: readonly string[];
  /** Keys of the first rows that have no value. */
  readonly keys: readonly string[];
  readonly timing: Timing | null;
}

interface About {
  readonly id: string;
}

export type Event =
  | About & { readonly event: 'start'; readonly version: string; readonly table: string; readonly execute: boolean; readonly review: readonly string[] }
  | About & { readonly event: 'pending'; readonly rows: number; readonly byColumn: { readonly [column: string]: number }; readonly estimatedSeconds: number }
  | About & { readonly event: 'note'; readonly text: string }
  | About & { readonly event: 'statement'; readonly sql: string; readonly plan: readonly string[] }
  | About & { readonly event: 'progress'; readonly phase: 'walk' | 'sweep'; readonly shard: number; readonly rows: number; readonly done: number; readonly rowsPerSecond: number; readonly secondsLeft: number | null }
  | About & { readonly event: 'retry'; readonly reason: string; readonly what: 'again' | 'smaller' | 'skip-locked' }
  | About & { readonly event: 'throttled'; readonly reason: string }
  | About & { readonly event: 'waiting'; readonly shards: number }
  | About & { readonly event: 'failed-row'; readonly key: string; readonly reason: string }
  | Report;

export const EXIT: { readonly [Key in Outcome]: number } = {
  'done': 0, 'nothing-to-do': 0, 'already-complete': 0, 'dry-run': 0, 'paused': 2, 'refused': 3, 'failed': 4, 'lost-lease': 5,
};
