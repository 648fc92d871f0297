import type { Parameter } from './database.ts';

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/** A write that tells how many rows it changed in a column, since drivers name that number differently. */
export function counted(update: string): string {
  return `WITH written AS (${update} RETURNING 1) SELECT count(*)::text AS written FROM written`;
}
