// What a generated script and a program that runs it may use; everything else is free to change.
export { backfillTable, defineBackfill } from './backfill.ts';
export type { Backfill, BackfillSpec, BackfillTable, Precondition } from './backfill.ts';
export type { ColumnInfo, TableInfo, TableOf } from './catalog.ts';
export { compareForms } from './compare-forms.ts';
export type { Database, Parameter, Queryable, ResultRow } from './database.ts';
export { SpecificationError, UsageError } from './errors.ts';
export { transformRow } from './evaluate.ts';
export type { Event, Outcome, Report } from './events.ts';
export type { Barrier, Fill, FillRow, FillSource, FillSpec, FillValue } from './fill.ts';
export { main } from './main.ts';
export { isMain } from './node.ts';
export { fromPGlite } from './pglite.ts';
export { fromClient, fromPool } from './postgres.ts';
export { run } from './run.ts';
export type { RunOptions } from './run.ts';
export { VERSION } from './version.ts';
