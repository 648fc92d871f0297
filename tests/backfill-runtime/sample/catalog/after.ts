// Schema after: tests/backfill-runtime/sample. Generated; do not edit.
export const SCHEMA_SHA256 = '9b2e7c41d0a8f6e5b3c2d1a0f9e8d7c6b5a493827160f5e4d3c2b1a0998877ee';

export type Role = 'ADMIN' | 'MEMBER';

export interface UserRow {
  id: string;
  first_name: string;
  last_name: string | null;
  role: Role;
  logins: bigint;
  created_at: string;
  email: string;
  status: string;
  display_name: string;
  slug: string;
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
      email: { type: 'String', sql: 'text', nullable: false, list: false, pii: true },
      status: { type: 'String', sql: 'text', nullable: false, list: false, default: '\'active\'' },
      display_name: { type: 'String', sql: 'text', nullable: false, list: false, pii: true },
      slug: { type: 'String', sql: 'text', nullable: false, list: false },
    },
  },
} as const;
