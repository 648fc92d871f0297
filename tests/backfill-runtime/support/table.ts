import { backfillTable, defineBackfill, type Backfill, type BackfillTable, type ColumnInfo, type Fill } from '../../../src/backfill-runtime/index.ts';

export type AnyRow = { [column: string]: string };

export function column(sql: string, more: Partial<ColumnInfo> = {}): ColumnInfo {
  const type = sql.startsWith('bigint') ? 'BigInt' : sql.startsWith('int') ? 'Int' : 'String';
  return { type, sql, nullable: false, list: sql.endsWith('[]'), ...more };
}

/** A table by the storage types of its columns; those of `added` are new. */
export function tableOf(table: string, key: readonly string[], columns: Record<string, ColumnInfo>, added: Record<string, ColumnInfo>): BackfillTable<AnyRow, AnyRow> {
  return backfillTable<AnyRow, AnyRow>({ table, key, columns }, { table, key, columns: { ...columns, ...added } });
}

export function backfillOf(table: BackfillTable<AnyRow, AnyRow>, fills: readonly Fill[], id = '001-t'): Backfill {
  return defineBackfill(table, {
    id,
    schema: { before: 'before', after: 'after' },
    idempotency: { class: 'guarded', proof: 'test' },
    fills,
  });
}
