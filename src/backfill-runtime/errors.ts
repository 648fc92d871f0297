/** The command line was wrong or something it names is missing; the message is the next step. */
export class UsageError extends Error {}

/** The specification of a backfill contradicts itself; raised when the script is loaded. */
export class SpecificationError extends Error {}

/** SQLSTATE of a database error, or undefined for any other error. */
export function sqlState(error: unknown): string | undefined {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}
