import { kindOf } from './errors.ts';
import { pause } from './node.ts';

const PATIENCE_MS = 90_000;

/** Doubled each time, up to two seconds, and jittered, so that those who met do not meet again. */
export function backoff(attempt: number): Promise<void> {
  return pause(Math.min(2000, 20 * 2 ** attempt) * (0.5 + Math.random()));
}

/** Tries again what another transaction or a restart of the server got in the way of; for work that may be repeated. */
export async function retried<T>(work: () => Promise<T>, attempts = 8): Promise<T> {
  const started = Date.now();
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const kind = kindOf(error);
      const patient = kind === 'connection' ? Date.now() - started < PATIENCE_MS : kind !== 'fatal' && kind !== 'row' && attempt < attempts;
      if (!patient) throw error;
      await backoff(attempt);
    }
  }
}
