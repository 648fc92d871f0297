import { id, tableOf, type Column, type Table } from './catalog.ts';
import type { Folder } from './folder.ts';

// The switch as an operator would write it from the plan and the catalogs; in time the engine writes it itself.
const nameBefore = (folder: Folder, kind: string, coordinate: string): string =>
  folder.changes.find((change) => change.kind === kind && change.coordinate === coordinate)?.from ?? coordinate;

const last = (coordinate: string): string => coordinate.split('.').at(-1) ?? '';

interface Pair {
  readonly before: Table;
  readonly after: Table;
}

function pairs(folder: Folder): readonly Pair[] {
  return folder.after.tables.flatMap((after) => {
    const before = tableOf(folder.before, nameBefore(folder, 'type.renamed', after.name));
    return before === undefined ? [] : [{ before, after }];
  });
}

function columnBefore(folder: Folder, { before, after }: Pair, column: Column): Column | undefined {
  const name = last(nameBefore(folder, 'field.renamed', `${after.name}.${column.field}`));
  return before.columns.find((other) => other.field === name);
}

function definition(column: Column): string {
  return `${id(column.name)} ${column.column}${column.required ? ' NOT NULL' : ''}${column.default === undefined ? '' : ` DEFAULT ${column.default}`}`;
}

function switchTable(folder: Folder, pair: Pair): readonly string[] {
  const { before, after } = pair;
  const alter = `ALTER TABLE ${id(before.table)}`;
  const fills = folder.scripts.filter(({ backfill }) => backfill.before.table === before.table).flatMap(({ backfill }) => backfill.fills);
  const triggers = fills.flatMap(({ barrier }) => (barrier.kind === 'trigger' ? [`DROP TRIGGER ${id(barrier.name)} ON ${id(before.table)}`] : []));
  // Names are freed before they are taken.
  const away: string[] = [];
  const here: string[] = [];
  for (const column of after.columns) {
    const old = columnBefore(folder, pair, column);
    const fill = fills.find((other) => other.column === column.name);
    const stored = fill?.into ?? old?.name;
    if (stored === undefined) {
      here.push(`${alter} ADD COLUMN IF NOT EXISTS ${id(column.name)} ${column.column}`);
    } else if (stored !== column.name) {
      if (old !== undefined && stored !== old.name) away.push(`${alter} DROP COLUMN ${id(old.name)} CASCADE`);
      away.push(`${alter} RENAME COLUMN ${id(stored)} TO ${id(`switching ${column.name}`)}`);
      here.push(`${alter} RENAME COLUMN ${id(`switching ${column.name}`)} TO ${id(column.name)}`);
    }
    here.push(`${alter} ALTER COLUMN ${id(column.name)} ${column.default === undefined ? 'DROP DEFAULT' : `SET DEFAULT ${column.default}`}`);
    if (!after.key.includes(column.name)) here.push(`${alter} ALTER COLUMN ${id(column.name)} ${column.required ? 'SET' : 'DROP'} NOT NULL`);
  }
  const moved = before.table === after.table ? [] : [`${alter} RENAME TO ${id(after.table)}`];
  // A key may change its columns or lose them with a type that is replaced.
  const dropped = `DO $$ DECLARE k text; BEGIN SELECT conname INTO k FROM pg_constraint WHERE contype = 'p' AND conrelid = to_regclass('${id(before.table).replaceAll("'", "''")}');`
    + ` IF k IS NOT NULL THEN EXECUTE format('${alter.replaceAll("'", "''").replaceAll('%', '%%')} DROP CONSTRAINT %I CASCADE', k); END IF; END $$`;
  const keyed = after.key.length === 0 ? [] : [`${alter} ADD PRIMARY KEY (${after.key.map(id).join(', ')})`];
  return [...triggers, dropped, ...away, ...here, ...keyed, ...moved];
}

/** Everything but the drops. */
export function switchOver(folder: Folder): string {
  const paired = pairs(folder);
  const added = folder.after.tables.filter((table) => !paired.some(({ after }) => after === table));
  const created = added.map(({ table, columns, key }) =>
    `CREATE TABLE ${id(table)} (${[...columns.map(definition), ...(key.length > 0 ? [`PRIMARY KEY (${key.map(id).join(', ')})`] : [])].join(', ')})`);
  return [...paired.flatMap((pair) => switchTable(folder, pair)), ...created].map((statement) => `${statement};\n`).join('');
}

/** The columns and tables that only the old schema has. */
export function drops(folder: Folder): string {
  const paired = pairs(folder);
  const tables = folder.before.tables.filter((table) => !paired.some(({ before }) => before === table));
  const columns = paired.flatMap((pair) => {
    const kept = pair.after.columns.map((column) => columnBefore(folder, pair, column)?.name);
    return pair.before.columns.filter(({ name }) => !kept.includes(name)).map(({ name }) => `ALTER TABLE ${id(pair.after.table)} DROP COLUMN ${id(name)} CASCADE;\n`);
  });
  return [...columns, ...tables.map(({ table }) => `DROP TABLE ${id(table)} CASCADE;\n`)].join('');
}
