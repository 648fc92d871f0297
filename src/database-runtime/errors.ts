/** The command line was wrong or something it names is missing; the message is the next step. */
export class UsageError extends Error {}

/** The specification of a backfill contradicts itself; raised when the script is loaded. */
export class SpecificationError extends Error {}

/** Another runner has taken over what this one worked on, because it was silent for too long. */
export class LostLease extends Error {}

/** More rows failed than the operator accepts. */
export class TooManyFailures extends Error {}

/** SQLSTATE of a database error, or undefined for any other error. */
export function sqlState(error: unknown): string | undefined {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && code !== 'EPIPE' ? code : undefined;
}

/** What to do about an error: wait, take a smaller span, connect again, find the row, or give up. */
export type ErrorKind = 'lock' | 'conflict' | 'timeout' | 'connection' | 'row' | 'fatal';

const KINDS: readonly (readonly [RegExp, ErrorKind])[] = [
  [/^55P03$/, 'lock'],
  [/^(?:40001|40P01)$/, 'conflict'],
  [/^57014$/, 'timeout'],
  [/^(?:08...|57P0[1-5]|53300)$/, 'connection'],
  // Values that the database refuses, and what triggers and functions raise.
  [/^(?:2[123]...|P0...|44000|38...|39...)$/, 'row'],
];

export function kindOf(error: unknown): ErrorKind {
  const state = sqlState(error);
  if (state !== undefined) return KINDS.find(([pattern]) => pattern.test(state))?.[1] ?? 'fatal';
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  const lost = /^E(?:PIPE|CONN\w+|TIMEDOUT|NOENT|AI_AGAIN|HOSTUNREACH)$|^CONNECTION_/.test(String(code))
    || /connection (?:terminated|closed|ended)|timeout exceeded when trying to connect|not queryable/i.test(String(message));
  return lost ? 'connection' : 'fatal';
}
