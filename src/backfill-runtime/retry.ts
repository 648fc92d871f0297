import { sqlState } from './errors.ts';
import { pause } from './node.ts';

// Serialization failure, deadlock, lock timeout, cancelled by statement timeout.
const PASSING = new Set(['40001', '40P01', '55P03', '57014']);

export function isPassing(error: unknown): boolean {
  return PASSING.has(sqlState(error) ?? '');
}

/** Tries again, with doubled waits, what another transaction got in the way of. */
export async function retried<T>(work: () => Promise<T>, attempts = 5): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= attempts || !isPassing(error)) throw error;
      await pause(25 * 2 ** attempt);
    }
  }
}
