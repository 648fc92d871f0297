import type { Queryable } from '../backfill-runtime/index.ts';
import { id, type Column, type Table } from './catalog.ts';
import type { Scratch } from './database.ts';
import { undone } from './dump.ts';
import type { Folder, PlanChange, Step } from './folder.ts';
import { pairsOf } from './pairs.ts';
import { differingRows, kept } from './remembered.ts';
import type { RollbackResult } from './result.ts';
import { shapeOf, type Shape } from './shape.ts';
import { wayBack } from './way-back.ts';

const IRREVERSIBLE = 'irreversible';
const CLASSES = ['reversible', 'reversible-with-retained-data', 'reversible-until', IRREVERSIBLE];

/** Old values that the plan lets an operator keep for going back: which rows held null, and what stood in a column that was filled in place. */
async function fromArchive(folder: Folder, database: Queryable): Promise<void> {
  for (const { before, columns } of pairsOf(folder).filter(({ before: { key } }) => key.length > 0)) {
    const fills = folder.scripts.filter(({ backfill }) => backfill.before.table === before.table).flatMap(({ backfill }) => backfill.fills);
    for (const { before: column, after: wanted } of columns) {
      const fill = fills.find((one) => one.column === wanted.name);
      if (fill === undefined || isLost(folder, before, column)) continue;
      const nulls = fill.into === column.name ? '' : ` AND k.${id(column.name)} IS NULL`;
      if (nulls !== '' && (column.required || !wanted.required)) continue;
      const same = before.key.map((part) => `t.${id(part)} = k.${id(part)}`).join(' AND ');
      await database.query(`UPDATE ${id(before.table)} AS t SET ${id(column.name)} = k.${id(column.name)} FROM ${kept(before.table)} AS k WHERE ${same}${nulls}`);
    }
  }
}

/** What is not as it was: columns by their values, and whatever the catalog has otherwise. */
async function differences(database: Queryable, folder: Folder, shape: Shape, gone: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [...gone];
  const now = await shapeOf(database);
  for (const { table, key, columns } of folder.before.tables) {
    const [then, here] = [shape.get(table), now.get(table)];
    if (then === undefined || here === undefined) continue;
    for (const { name } of columns) {
      const place = `${table}.${name}`;
      if (gone.includes(place)) continue;
      const [old, is] = [then, here].map((one) => JSON.stringify(one.columns.find((column) => column.name === name)));
      if (old !== is || await differingRows(database, table, key, name) > 0) found.push(place);
    }
    if (gone.some((place) => place.startsWith(`${table}.`))) continue;
    for (const { name, text } of then.definitions) if (!here.definitions.some((one) => one.name === name && one.text === text)) found.push(`${name} of ${table}`);
  }
  return found;
}

/** Whether a change speaks of the table, the column or the enum that its values are of. */
function isOf({ coordinate, from }: PlanChange, table: Table, column: Column | undefined): boolean {
  return [coordinate, from].some((place) => place === table.name || place === `${table.name}.${column?.field}` || place?.split('.')[0] === column?.type);
}

const isLost = ({ plan }: Folder, table: Table, column: Column | undefined): boolean =>
  plan.changes.some((change) => change.rollback.class === IRREVERSIBLE && isOf(change, table, column));

/** The plan says that it is lost, or lost without an archive, which a table without a key cannot have. */
function isStated(folder: Folder, difference: string): boolean {
  return folder.before.tables.some((table) => {
    const column = table.columns.find(({ name }) => difference === `${table.table}.${name}`);
    if (column === undefined && difference !== table.table) return false;
    return isLost(folder, table, column) || (table.key.length === 0 && folder.plan.changes.some((change) => change.rollback.loss !== undefined && isOf(change, table, column)));
  });
}

export interface Trial {
  readonly result: RollbackResult;
  readonly problem: string | undefined;
}

/** Goes back over the steps that have run, looks at what is there then, and takes all of that back. */
export async function tryRollback(folder: Folder, database: Scratch, shape: Shape, steps: readonly Step[]): Promise<Trial> {
  const started = performance.now();
  const switched = steps.some(({ phase }) => phase === 'schema-swap');
  const found = await undone(database, async (inside) => {
    await inside.query('SET CONSTRAINTS ALL IMMEDIATE');
    const gone = await wayBack(inside, { shape, pairs: pairsOf(folder), switched, fromArchive: (tx) => fromArchive(folder, tx) });
    return differences(inside, folder, shape, gone);
  });
  const worst = CLASSES[Math.max(...steps.map(({ rollback }) => CLASSES.indexOf(rollback.class)))] ?? IRREVERSIBLE;
  const unstated = found.filter((difference) => !isStated(folder, difference));
  const verdict = found.length === 0 ? 'as-before' : unstated.length === 0 ? 'loss-as-stated' : 'differs';
  const names = steps.map((step) => step.id);
  return {
    result: { steps: names, class: worst, verdict, differences: found, milliseconds: Math.round(performance.now() - started) },
    problem: unstated.length === 0 ? undefined
      : `the plan says that ${names.at(-1)} is ${worst}; after going back this was not as before: ${unstated.join(', ')}`,
  };
}
