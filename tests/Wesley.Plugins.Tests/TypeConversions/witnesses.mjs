// Evaluates conversions in PostgreSQL. In: a JSON array of cases on standard input. Out: one line for each claim that does not
// hold. `node witnesses.mjs` uses PGlite, `node witnesses.mjs URL` a server.
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";

const cases = JSON.parse(await new Promise((resolve) => {
  let text = "";
  process.stdin.on("data", (chunk) => (text += chunk)).on("end", () => resolve(text));
}));

async function open(url) {
  if (url === undefined) {
    const instance = await PGlite.create();
    return { first: async (sql) => Object.values((await instance.query(sql)).rows[0])[0], exec: (sql) => instance.exec(sql), close: () => instance.close() };
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return { first: async (sql) => Object.values((await client.query(sql)).rows[0])[0], exec: (sql) => client.query(sql), close: () => client.end() };
}

const db = await open(process.argv[2]);

// A session as unlike the usual one as can be: no result may depend on it.
await db.exec("SET timezone = 'Pacific/Auckland'; SET datestyle = 'SQL, DMY'");

// A function, because a dollar sign in a replacement text has a meaning of its own.
const over = (expression, value) => expression.replaceAll("{source}", () => value);
const literal = (text) => `'${text.replaceAll("'", "''")}'`;
const failed = (got) => String(got).startsWith("error: ");

async function value(sql) {
  try {
    return await db.first(sql);
  } catch (error) {
    return `error: ${error.message}`;
  }
}

let claims = 0;
for (const { name, from, to, sql, back, witnesses, outside } of cases) {
  const claim = async (what, query, holds) => {
    claims += 1;
    const got = await value(query);
    if (!holds(got)) console.log(`${name}: ${what}: ${got}\n  ${query}`);
  };
  const isTrue = (got) => got === true;
  const hasNone = (got) => got === null || failed(got);
  await claim("null stays null", `SELECT (${over(sql, `NULL::${from}`)}) IS NULL`, isTrue);
  for (const witness of [...witnesses, ...outside]) {
    const source = `(v.x::${from})`;
    const rows = `FROM (VALUES (${literal(witness.from)}::text)) AS v(x)`;
    const cast = `(${over(sql, source)})`;
    if (witness.to === null) {
      await claim(`${witness.from} has no result`, `SELECT ${cast}::text ${rows}`, hasNone);
      continue;
    }
    const expected = `${literal(witness.to)}::${to}`;
    await claim("type", `SELECT pg_typeof(${cast}) = '${to}'::regtype ${rows}`, isTrue);
    await claim(`${witness.from} becomes ${witness.to}`, `SELECT ${cast} IS NOT DISTINCT FROM ${expected} AND ${cast}::text = (${expected})::text ${rows}`, isTrue);
    const same = `SELECT (${over(back, cast)}) IS NOT DISTINCT FROM ${source} AND (${over(back, cast)})::text = ${source}::text ${rows}`;
    if (witness.lost) await claim(`${witness.from} comes back and should not`, same, (got) => got !== true);
    else await claim(`${witness.from} and back`, same, isTrue);
  }
}
await db.close();
console.error(`${claims} claims over ${cases.length} pairs`);
