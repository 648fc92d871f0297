import type { Row } from '../script-runtime/fill.ts';
import { isScalar } from './scalars.ts';

/** The row form of an assertion; which members it needs depends on its name. */
export interface Predicate {
  readonly name: 'present' | 'type' | 'nullable' | 'items' | 'enum' | 'reference' | 'unique' | 'complete' | 'same' | 'value';
  readonly columns: readonly string[];
  /** `type`: the scalar, array levels around it, and whether null passes. */
  readonly scalar?: string | null;
  readonly listDepth?: number;
  readonly nullable?: boolean;
  /** `enum`: the values; `value`: the one. */
  readonly values?: readonly string[];
  /** `reference`: where the row referred to must be. */
  readonly targetTable?: string | null;
  readonly targetColumns?: readonly string[];
}

export type Tables = ReadonlyMap<string, readonly Row[]>;

function isNull(value: unknown): boolean {
  return value === null || value === undefined;
}

function hasType(predicate: Predicate, value: unknown, depth: number): boolean {
  if (depth === 0) return isScalar(predicate.scalar ?? 'String', value);
  // Null items are the business of `items`.
  return Array.isArray(value) && value.every((item) => isNull(item) || hasType(predicate, item, depth - 1));
}

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.flatMap(items) : [value];
}

// Every object has a "constructor", and a column may be named so.
function valueOf(row: Row, column: string): unknown {
  return Object.hasOwn(row, column) ? row[column] : undefined;
}

/** One text a key; null when a part is null, which refers to nothing and equals nothing. */
function keyOf(columns: readonly string[], row: Row): string | null {
  const parts = columns.map((column) => valueOf(row, column));
  return parts.some(isNull) ? null : JSON.stringify(parts.map((part) => String(part)));
}

function keys(columns: readonly string[], rows: readonly Row[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const row of rows) counts.set(keyOf(columns, row), (counts.get(keyOf(columns, row)) ?? 0) + 1);
  return counts;
}

/** A test of one row; `rows` are all of its table, which only `unique` looks at, and `tables` the others. */
function testOf(predicate: Predicate, rows: readonly Row[], tables: Tables): (row: Row) => boolean {
  const { columns, name } = predicate;
  const values = (row: Row): readonly unknown[] => columns.map((column) => valueOf(row, column));
  switch (name) {
    case 'present': return (row) => columns.every((column) => Object.hasOwn(row, column));
    case 'nullable': return (row) => !values(row).some(isNull);
    // The second column is the source: where it is null there is nothing to fill.
    case 'complete': return (row) => !isNull(values(row)[0]) || (columns.length > 1 && isNull(values(row)[1]));
    case 'type': return (row) => values(row).every((value) =>
      isNull(value) ? predicate.nullable === true : hasType(predicate, value, predicate.listDepth ?? 0));
    case 'items': return (row) => values(row).every((value) => isNull(value) || (Array.isArray(value) && !items(value).some(isNull)));
    case 'enum': return (row) => values(row).flatMap(items).every((value) => isNull(value) || predicate.values?.includes(String(value)) === true);
    case 'reference': {
      const targets = keys(predicate.targetColumns ?? [], tables.get(predicate.targetTable ?? '') ?? []);
      return (row) => keyOf(columns, row) === null || targets.has(keyOf(columns, row));
    }
    case 'same': return (row) => new Set(values(row).map((value) => (isNull(value) ? null : String(value)))).size === 1;
    case 'value': return (row) => values(row).every((value) => !isNull(value) && String(value) === predicate.values?.[0]);
    case 'unique': {
      const counts = keys(columns, rows);
      return (row) => keyOf(columns, row) === null || counts.get(keyOf(columns, row)) === 1;
    }
    default: throw new Error(`Unknown predicate ${String(name)}.`);
  }
}

/** Places, from 0, of the rows that break the predicate. */
export function failingRows(predicate: Predicate, rows: readonly Row[], tables: Tables = new Map()): readonly number[] {
  const holds = testOf(predicate, rows, tables);
  return rows.flatMap((row, i) => (holds(row) ? [] : [i]));
}

/** Whether one row, alone in its table, keeps the predicate. */
export function checkRow(predicate: Predicate, row: Row, tables: Tables = new Map()): boolean {
  return failingRows(predicate, [row], tables).length === 0;
}
