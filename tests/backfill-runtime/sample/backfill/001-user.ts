// Backfill 001-user: fills email, status, display_name, slug of table "user". Generated; do not edit.
//
//   table   "user", walked by heap pages, or by "id" where the server does not scan ranges of pages
//   reads   first_name, last_name, role, logins
//   writes  email, status, display_name, slug
//   review  email: a zero value, not a fact; replace it by a decision
//
// node backfill/001-user.ts                                 counts and plans, writes nothing
// node backfill/001-user.ts --database-url URL --execute    writes; it may be stopped, killed and run again, --help says more
import * as after from '../catalog/after.ts';
import * as before from '../catalog/before.ts';
import { backfillTable, defineBackfill, isMain, main } from '../runtime/index.ts';

const ID = '001-user';
const IDEMPOTENCY = {
  class: 'guarded',
  proof: 'Every value is written only where its column is null, and no value is null: a second run finds nothing pending.',
} as const;

const EMAIL_PENDING = `"email" IS NULL`;
const EMAIL_SQL = `''`;
const STATUS_PENDING = `"status" IS NULL`;
const STATUS_SQL = `'active'`;
const DISPLAY_NAME_PENDING = `"display_name" IS NULL`;
const DISPLAY_NAME_SQL = `"first_name" || coalesce(' ' || "last_name", '')`;
const SLUG_PENDING = `"slug" IS NULL`;

const user = backfillTable<before.UserRow, after.UserRow>(before.tables.User, after.tables.User);

const email = user.fill({
  column: 'email',
  pending: EMAIL_PENDING,
  sql: EMAIL_SQL,
  compute: () => '',
  source: 'zero',
  review: 'needs-review',
  barrier: { kind: 'default' },
});

const status = user.fill({
  column: 'status',
  pending: STATUS_PENDING,
  sql: STATUS_SQL,
  compute: () => 'active',
  source: 'default',
  barrier: { kind: 'default' },
});

const displayName = user.fill({
  column: 'display_name',
  reads: ['first_name', 'last_name'],
  pending: DISPLAY_NAME_PENDING,
  sql: DISPLAY_NAME_SQL,
  compute: (row) => row.first_name + (row.last_name === null ? '' : ` ${row.last_name}`),
  source: 'computed',
  barrier: { kind: 'trigger', name: 'wesley_fill_user_display_name' },
});

const slug = user.fill({
  column: 'slug',
  reads: ['logins', 'role'],
  uses: ['display_name'],
  pending: SLUG_PENDING,
  compute: (row) => `${row.display_name.normalize('NFKD').toLowerCase()}-${row.role.toLowerCase()}-${row.logins % 97n}`,
  source: 'computed',
  barrier: { kind: 'writers' },
});

export const backfill = defineBackfill(user, {
  id: ID,
  schema: { before: before.SCHEMA_SHA256, after: after.SCHEMA_SHA256 },
  idempotency: IDEMPOTENCY,
  fills: [email, status, displayName, slug],
});

if (isMain(import.meta)) await main(backfill, import.meta);
