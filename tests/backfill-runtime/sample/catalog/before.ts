// Schema before: tests/backfill-runtime/sample. Generated; do not edit.
export const SCHEMA_SHA256 = '3f1c0d5f3c8e7d5d2f8f3a6b0c4e9a7b1d2c3e4f5a6b7c8d9e0f1a2b3c4d5e6f';

export type Role = 'ADMIN' | 'MEMBER';

export interface UserRow {
  id: string;
  first_name: string;
  last_name: string | null;
  role: Role;
  logins: bigint;
  created_at: string;
}

export const tables = {
  User: {
    table: 'user',
    key: ['id'],
    columns: {
      id: { type: 'ID', sql: 'uuid', nullable: false, list: false },
      first_name: { type: 'String', sql: 'text', nullable: false, list: false, pii: true },
      last_name: { type: 'String', sql: 'text', nullable: true, list: false, pii: true },
      role: { type: 'Role', sql: 'text', nullable: false, list: false },
      logins: { type: 'BigInt', sql: 'bigint', nullable: false, list: false },
      created_at: { type: 'DateTime', sql: 'timestamptz', nullable: false, list: false },
    },
  },
} as const;
