import { backfillTable, defineBackfill, type Backfill, type ColumnInfo } from '../../../src/backfill-runtime/index.ts';

export type Key = 'bigint' | 'uuid';

interface Before {
  id: string;
  name: string;
}

interface After extends Before {
  email: string;
  status: string;
  score: number;
}

const text: ColumnInfo = { type: 'String', sql: 'text', nullable: false, list: false };

/** About 120 bytes a row and 65 rows a page; the rows of a random key lie in another order than the key's. */
export function createTable(key: Key, rows: number): string {
  const id = key === 'bigint' ? 'i' : 'gen_random_uuid()';
  return `CREATE EXTENSION pg_prewarm;
CREATE TABLE users (id ${key} NOT NULL, name text NOT NULL, created_at timestamptz NOT NULL, country text NOT NULL, login_count integer NOT NULL, bio text NOT NULL);
INSERT INTO users SELECT ${id}, 'User Number ' || i, '2020-01-01'::timestamptz + i * interval '1 minute', 'DE', i % 1000, repeat('b', 40) FROM generate_series(1, ${rows}) AS i;
ALTER TABLE users ADD PRIMARY KEY (id);
CREATE INDEX users_created ON users (created_at);
ALTER TABLE users ADD email text, ADD status text, ADD score integer;
VACUUM (FREEZE, ANALYZE) users;`;
}

export const EMAIL = `lower("name") || '@example.invalid'`;

/** One computed value, in SQL or in TypeScript; or three values, as a usual migration has them. */
export function backfill(key: Key, form: 'sql' | 'typescript', fills: 1 | 3 = 1): Backfill {
  const before = { id: { ...text, sql: key }, name: text };
  const table = backfillTable<Before, After>(
    { table: 'users', key: ['id'], columns: before },
    { table: 'users', key: ['id'], columns: { ...before, email: text, status: text, score: { ...text, type: 'Int', sql: 'integer' } } });
  const barrier = { kind: 'writers' } as const;
  const email = form === 'sql'
    ? table.fill({ column: 'email', reads: ['name'], pending: '"email" IS NULL', sql: EMAIL, source: 'computed', barrier })
    : table.fill({ column: 'email', reads: ['name'], pending: '"email" IS NULL', compute: (row) => `${row.name.toLowerCase()}@example.invalid`, source: 'computed', barrier });
  const more = [
    table.fill({ column: 'status', pending: '"status" IS NULL', sql: `'active'`, source: 'default', barrier }),
    table.fill({ column: 'score', pending: '"score" IS NULL', sql: '0', source: 'zero', barrier }),
  ];
  return defineBackfill(table, {
    id: '001-users', schema: { before: 'before', after: `after-${fills}` }, idempotency: { class: 'guarded', proof: 'benchmark' },
    fills: fills === 1 ? [email] : [email, ...more],
  });
}
