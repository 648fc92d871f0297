import type { Backfill } from './backfill.ts';
import type { Queryable } from './database.ts';
import type { Fill } from './fill.ts';
import type { Inspection } from './inspection.ts';

const EXPAND = 'sql/expand.sql';

/** One missing thing and the step that brings it. */
export function missing(what: string, remedy: string): string {
  return `${what} Run ${remedy} first.`;
}

function barrierOf(fill: Fill, found: Inspection, writersFill: boolean): string | null {
  const { barrier } = fill;
  switch (barrier.kind) {
    case 'default':
      if (found.columns.get(fill.into)?.hasDefault === true) return null;
      return missing(`Column ${fill.into} has no default, so rows written meanwhile would miss the value.`, EXPAND);
    case 'trigger':
      if (found.triggers.has(barrier.name)) return null;
      return missing(`Trigger ${barrier.name} is not there, so rows written meanwhile would miss ${fill.into}.`, EXPAND);
    case 'writers':
      if (writersFill) return null;
      return `Nothing in the database fills ${fill.into} in rows written meanwhile. When every writer sets it, say so: --writers-fill.`;
  }
}

/** Everything that is missing, at once; empty when the backfill may start. */
export async function unmetPreconditions(tx: Queryable, backfill: Backfill, found: Inspection, writersFill: boolean): Promise<readonly string[]> {
  const { table } = backfill.before;
  if (found.table !== table) return [`Table ${table} is not there.`];
  const unmet: string[] = [];
  if (found.partitioned && backfill.before.key.length === 0) {
    unmet.push(`Table ${table} is partitioned and has no key: run the backfill on its partitions.`);
  }
  for (const fill of backfill.fills) {
    if (!found.columns.has(fill.into)) {
      unmet.push(missing(`Column ${fill.into} of ${table} is not there.`, EXPAND));
      continue;
    }
    const barrier = barrierOf(fill, found, writersFill);
    if (barrier !== null) unmet.push(barrier);
  }
  // The script's own conditions may name columns that are known to be missing.
  if (unmet.length > 0) return unmet;
  for (const { sql, missing: what, remedy } of backfill.preconditions) {
    const { rows } = await tx.query(sql);
    if (Object.values(rows[0] ?? {})[0] !== true) unmet.push(missing(what, remedy));
  }
  return unmet;
}
