import type { Database } from '../backfill-runtime/index.ts';

export interface Lock {
  readonly relation: string;
  /** As PostgreSQL's manual names it: `ACCESS EXCLUSIVE`. */
  readonly mode: string;
}

/** A database that a migration may be tried in. */
export interface Scratch extends Database {
  /** Runs a file's worth of SQL, statement by statement, as `psql` does; the locks that were held when each ended. */
  script(sql: string): Promise<readonly Lock[] | void>;
  /** What a dump program of the engine's own says, where there is one. */
  dump?(): Promise<string>;
}

/** The scratch database of a rehearsal, which its scripts reach from processes of their own. */
export interface Stage extends Scratch {
  readonly engine: 'PGlite' | 'PostgreSQL';
  readonly version: string;
  /** Flags by which a script finds the database. */
  readonly reach: readonly string[];
  /** Lets other processes work on it; where one process at a time has it, nothing may be asked meanwhile. */
  lend<T>(work: () => Promise<T>): Promise<T>;
  /** A session of its own beside this one; undefined where there is only one. */
  beside?(): Promise<Scratch & { close(): Promise<void> }>;
  close(): Promise<void>;
}
