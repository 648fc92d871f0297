import type { Backfill } from './backfill.ts';
import { sha256 } from '../database-runtime/node.ts';

/** Stands for the script's file where a backfill is run from a program: all its data and the text of its functions. */
export function fingerprint(backfill: Backfill): string {
  return sha256(JSON.stringify(backfill, (_, value: unknown) => (typeof value === 'function' ? String(value) : value)));
}
