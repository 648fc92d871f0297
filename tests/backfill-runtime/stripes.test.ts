import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PageWalk } from '../../src/backfill-runtime/page-walk.ts';
import { engines } from './support/engines.ts';
import { column, tableOf } from './support/table.ts';

for (const engine of engines) {
  for (const width of [10, 100, 700]) {
    test(`Stripes_OfPagesWithRowsOf${width}Bytes_ShareEveryPageAlike on ${engine.name}`, async () => {
      const database = await engine.empty();
      await database.script(`CREATE TABLE t (id int PRIMARY KEY, s text); INSERT INTO t SELECT i, repeat('.', ${width}) FROM generate_series(1, 20000) i`);
      const walk = new PageWalk(tableOf('t', ['id'], { id: column('integer'), s: column('text') }, {}).before, { name: 't', pages: 0, density: 1, file: '' }, true);
      const all = { after: ['0'], upto: [String(2 ** 40)], units: 0 };
      // A stripe takes what the ones before it left, so each condition holds for all rows of those too.
      const upto = Array.from({ length: walk.stripes }, (_, stripe) => `count(*) FILTER (WHERE ${walk.where(all, stripe)})`);
      const { rows } = await database.query(`SELECT json_agg(shares) AS shares FROM (SELECT ARRAY[${upto.join(', ')}]::int[] AS shares FROM t
        GROUP BY (ctid::text::point)[0] ORDER BY (ctid::text::point)[0] DESC OFFSET 1) AS pages`);
      const pages = rows[0]?.['shares'] as readonly (readonly number[])[];
      assert.ok(pages.length > 80, `${pages.length} pages`);
      const [first] = pages;
      assert.ok(first !== undefined && first.length === walk.stripes && first.every((count) => count > 0));
      // Every page is full and was filled alike, so each has the same share of each stripe.
      for (const page of pages) assert.deepEqual(page, first);
      const shares = first.map((count, stripe) => count - (first[stripe - 1] ?? 0));
      for (let stripe = 1; stripe < shares.length; stripe++) assert.ok((shares[stripe] ?? NaN) <= (shares[stripe - 1] ?? NaN) + 1, `shares ${shares.join(', ')}`);
    });
  }
}
