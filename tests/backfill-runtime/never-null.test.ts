import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neverNull } from '../../src/script-runtime/never-null.ts';
import { engines } from './support/engines.ts';
import { column } from './support/table.ts';

const table = {
  table: 't', key: [],
  columns: { a: column('text'), n: column('integer'), 'so "so"': column('text'), maybe: { ...column('text'), nullable: true } },
};

const values = [
  `lower("a") || '@example.invalid'`, `"a"`, `concat("a", ' ', "so ""so""")`, `"n" + 1`, `("n")::bigint * 2`, `'it''s'`, `1.5`, `-"n"`, `round("n"::numeric, 2)`,
  `"n"::double precision`, `upper(btrim("a"))`, `length("a")`,
];

const open = [
  `"maybe"`, `lower("maybe")`, `nullif("a", '')`, `NULL`, `NULL::text`, `CASE WHEN "n" > 0 THEN "a" END`, `(SELECT "a")`, `"a" ~ 'x'`, `"unknown"`, `E'\\x'`, `my_function("a")`,
  `"n" / 2`, `ARRAY["a"][2]`, ``, `current_setting('x', true)`, `to_number("a", '9')`, `"a" -> 'x'`, `$1`,
];

for (const sql of values) test(`Expression_${sql}_IsAValue`, () => assert.equal(neverNull(sql, table), true));
for (const sql of open) test(`Expression_${sql}_MayBeNull`, () => assert.equal(neverNull(sql, table), false));

for (const engine of engines) {
  test(`Expressions_TakenForValues_GiveNoNull on ${engine.name}`, async () => {
    const database = await engine.empty();
    await database.script(`CREATE TABLE t (a text NOT NULL, n integer NOT NULL, "so ""so""" text NOT NULL, maybe text); INSERT INTO t VALUES ('', 0, '', NULL), ('a', -1, 'b', NULL)`);
    for (const sql of values) assert.deepEqual((await database.query(`SELECT count(*)::text AS n FROM t WHERE (${sql}) IS NULL`)).rows, [{ n: '0' }], sql);
  });
}
