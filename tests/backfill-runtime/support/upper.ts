// The backfill of the property tests, and started as a program the script of it: FORM=sql|typescript node upper.ts --execute …
import { isMain, main, type Backfill } from '../../../src/backfill-runtime/index.ts';
import { backfillOf, column, tableOf } from './table.ts';

export type Form = 'sql' | 'typescript';

export function upper(form: Form): Backfill {
  const table = tableOf('t', ['id'], { id: column('integer'), s: column('text') }, { up: column('text') });
  const common = { column: 'up', reads: ['s'], pending: '"up" IS NULL', source: 'computed', barrier: { kind: 'trigger', name: 'fill_up' } } as const;
  return backfillOf(table, [form === 'sql' ? table.fill({ ...common, sql: 'upper("s")' }) : table.fill({ ...common, compute: (row) => row.s.toUpperCase() })]);
}

/** `rows` rows over many pages; every row waits. The barrier stands. */
export function upperTable(rows: number): string {
  return `CREATE TABLE t (id int PRIMARY KEY, s text NOT NULL, up text, op text NOT NULL DEFAULT '', pad text NOT NULL DEFAULT repeat('.', 500));
  INSERT INTO t SELECT i * 2, 'row ' || i FROM generate_series(1, ${rows}) i;
  CREATE FUNCTION fill() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.up := upper(NEW.s); RETURN NEW; END $$;
  CREATE TRIGGER fill_up BEFORE INSERT OR UPDATE ON t FOR EACH ROW WHEN (NEW.up IS NULL) EXECUTE FUNCTION fill()`;
}

if (isMain(import.meta)) await main(upper(process.env['FORM'] as Form), import.meta);
