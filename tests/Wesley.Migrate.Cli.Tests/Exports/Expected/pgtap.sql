-- Exported from contract/post-check.json of plan sha256:<plan> by wesley-engine 0.1.0; do not edit.
-- Run it with pg_prove FILE, or psql -X -f FILE. It changes nothing: its transaction is rolled back.
-- pgTAP shows failing keys; it asks the database, not rows in files.
-- Not here, 2 of 9:
--   row-count:User:post: it compares with what runtime/check.ts remembers
--   untouched:User:post: it compares with what runtime/check.ts remembers

\set ON_ERROR_STOP 1
\pset format unaligned
\pset tuples_only true
\pset pager off

BEGIN;

CREATE EXTENSION IF NOT EXISTS pgtap;

SELECT plan(7);

-- backfill-complete:User.email:post
SELECT is_empty($wesley$SELECT "id" FROM "users" WHERE "email" IS NULL$wesley$, 'No row waits for its value of User.email.');

-- default:User.email:post
SELECT is_empty($wesley$SELECT attname::text AS defaulted FROM pg_attrdef JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum WHERE attrelid = to_regclass('"users"') AND attname = 'email'::name AND attnum > 0 AND NOT attisdropped AND attgenerated = ''$wesley$, 'User.email has no default.');

-- field-present:User.email:post
SELECT is_empty($wesley$SELECT 'email'::text AS missing WHERE NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"users"') AND attname = 'email'::name AND attnum > 0 AND NOT attisdropped)$wesley$, 'User.email is there as users.email.');

-- no-leftovers:User:post
SELECT is_empty($wesley$SELECT name AS leftover FROM (SELECT tgname::text AS name FROM pg_trigger WHERE tgrelid = to_regclass('"users"') AND NOT tgisinternal AND starts_with(tgname::text, 'wesley_fill_') UNION ALL SELECT attname::text FROM pg_attribute WHERE attrelid = to_regclass('"users"') AND NOT attisdropped AND (starts_with(attname::text, 'wesley_new_') OR starts_with(attname::text, 'wesley_moving_')) UNION ALL SELECT conname::text FROM pg_constraint WHERE conrelid = to_regclass('"users"') AND starts_with(conname::text, 'wesley_required_')) AS found$wesley$, 'Nothing that only the migration needed is left on the table users of User.');

-- nullability:User.email:post
SELECT is_empty($wesley$SELECT "id" FROM "users" WHERE "email" IS NULL$wesley$, 'User.email is null in no row.');

-- table-present:User:post
SELECT is_empty($wesley$SELECT 'users'::text AS missing WHERE to_regclass('"users"') IS NULL$wesley$, 'The table users of User is there.');

-- type:User.email:post
SELECT is_empty($wesley$SELECT attname::text AS mistyped, format_type(atttypid, atttypmod) AS found FROM pg_attribute WHERE attrelid = to_regclass('"users"') AND attname = 'email'::name AND attnum > 0 AND NOT attisdropped AND atttypid IS DISTINCT FROM to_regtype('text')::oid$wesley$, 'User.email (String!) is stored as text.');

SELECT * FROM finish();

ROLLBACK;
