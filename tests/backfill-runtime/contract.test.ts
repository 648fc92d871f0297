import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRow, failingRows, type Predicate } from '../../src/backfill-runtime/index.ts';

type Rows = readonly Record<string, unknown>[];

const targets = new Map([['org', [{ id: 'a' }, { id: 'b' }]]]);

const cases: readonly { readonly predicate: Predicate; readonly good: Rows; readonly bad: Rows }[] = [
  { predicate: { name: 'present', columns: ['email'] }, good: [{ email: null }], bad: [{}] },
  { predicate: { name: 'nullable', columns: ['email'] }, good: [{ email: '' }], bad: [{ email: null }, {}] },
  { predicate: { name: 'complete', columns: ['email'] }, good: [{ email: '' }], bad: [{ email: null }] },
  { predicate: { name: 'complete', columns: ['next', 'old'] }, good: [{ next: 1, old: 1 }, { next: null, old: null }], bad: [{ next: null, old: 1 }] },
  { predicate: { name: 'type', columns: ['n'], scalar: 'Int' }, good: [{ n: -2147483648 }], bad: [{ n: 2147483648 }, { n: 1.5 }, { n: '1' }, { n: null }] },
  { predicate: { name: 'type', columns: ['n'], scalar: 'BigInt', nullable: true }, good: [{ n: 9223372036854775807n }, { n: '-5' }, { n: 7 }, { n: null }], bad: [{ n: 9223372036854775808n }, { n: 'x' }, { n: 1.5 }, { n: true }] },
  { predicate: { name: 'type', columns: ['b'], scalar: 'Boolean' }, good: [{ b: false }], bad: [{ b: 'false' }, { b: 0 }] },
  { predicate: { name: 'type', columns: ['s'], scalar: 'String', listDepth: 1 }, good: [{ s: [] }, { s: ['a', null] }], bad: [{ s: 'a' }, { s: [1] }, { s: [['a']] }] },
  { predicate: { name: 'type', columns: ['d'], scalar: 'Decimal' }, good: [{ d: '1.50' }, { d: 2 }], bad: [{ d: 'abc' }] },
  { predicate: { name: 'type', columns: ['u'], scalar: 'UUID' }, good: [{ u: 'c4ca4238-a0b9-2382-0dcc-509a6f75849b' }], bad: [{ u: 'c4ca' }] },
  { predicate: { name: 'items', columns: ['tags'] }, good: [{ tags: ['a'] }, { tags: null }, { tags: [] }], bad: [{ tags: ['a', null] }, { tags: 'a' }] },
  { predicate: { name: 'enum', columns: ['role'], values: ['ADMIN', 'MEMBER'] }, good: [{ role: 'ADMIN' }, { role: null }, { role: ['MEMBER'] }], bad: [{ role: 'admin' }, { role: ['ADMIN', 'X'] }] },
  { predicate: { name: 'same', columns: ['old', 'next'] }, good: [{ old: 7, next: '7' }, { old: 9007199254740993n, next: '9007199254740993' }, { old: null, next: null }], bad: [{ old: 7, next: 8 }, { old: 7, next: null }, { old: 7 }] },
  { predicate: { name: 'value', columns: ['state'], values: ['new'] }, good: [{ state: 'new' }], bad: [{ state: 'old' }, { state: null }, {}] },
  { predicate: { name: 'value', columns: ['n'], values: ['0'] }, good: [{ n: 0 }, { n: '0' }], bad: [{ n: 1 }] },
  { predicate: { name: 'reference', columns: ['org_id'], targetTable: 'org', targetColumns: ['id'] }, good: [{ org_id: 'a' }, { org_id: null }], bad: [{ org_id: 'c' }] },
];

for (const { predicate, good, bad } of cases) {
  test(`Predicate_${predicate.name} ${JSON.stringify(predicate, (key, value: unknown) => (key === 'name' ? undefined : value))}`, () => {
    for (const row of good) assert.equal(checkRow(predicate, row, targets), true, String(Object.values(row)));
    for (const row of bad) assert.equal(checkRow(predicate, row, targets), false, String(Object.values(row)));
  });
}

test('Predicate_unique_NamesEveryRowOfADuplicateAndIgnoresNulls', () => {
  const rows = [{ a: 1, b: 'x' }, { a: 1, b: 'y' }, { a: 1, b: 'x' }, { a: null, b: 'x' }, { a: null, b: 'x' }];
  assert.deepEqual(failingRows({ name: 'unique', columns: ['a', 'b'] }, rows), [0, 2]);
});
