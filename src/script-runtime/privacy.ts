import type { Backfill } from './backfill.ts';
import { hasPrivateColumns, isPrivate } from './catalog.ts';
import { sqlState } from '../database-runtime/errors.ts';

/** A row's name for output; a key column that is itself private is blacked out. */
export function publicKey(backfill: Backfill, name: string): string {
  const { key, columns } = backfill.before;
  return (JSON.parse(name) as readonly string[]).map((text, i) => (isPrivate(columns[key[i] ?? '']) ? '[private]' : text)).join(',');
}

/**
 * An error without values. PostgreSQL and user code put values into their messages, so where the table has a private
 * column only the SQLSTATE and the names of things are told.
 */
export function publicError(backfill: Backfill, error: unknown): string {
  const state = sqlState(error);
  const details = error as { readonly message?: unknown; readonly constraint?: unknown; readonly column?: unknown };
  if (!hasPrivateColumns(backfill.before, backfill.after)) {
    return state === undefined ? String(details?.message ?? error) : `${state} ${String(details.message)}`;
  }
  const names = [details?.constraint, details?.column].filter((name) => typeof name === 'string');
  return [state ?? 'error', ...names, '(message withheld: the table has private columns)'].join(' ');
}
