// Evaluates conversions in PostgreSQL. In: a JSON array of cases on standard input. Out: one line for each claim that does not hold.
import { PGlite } from "@electric-sql/pglite";

const cases = JSON.parse(await new Promise((resolve) => {
  let text = "";
  process.stdin.on("data", (chunk) => (text += chunk)).on("end", () => resolve(text));
}));
const db = new PGlite();

// A session as unlike the usual one as can be: no result may depend on it.
await db.exec("SET timezone = 'Pacific/Auckland'; SET datestyle = 'SQL, DMY'");

const over = (expression, value) => expression.replaceAll("{source}", value);

async function value(sql) {
  try {
    return Object.values((await db.query(sql, [], { rowMode: "object" })).rows[0])[0];
  } catch (error) {
    return `error: ${error.message}`;
  }
}

for (const { name, from, to, sql, back, witnesses } of cases) {
  const claim = async (what, query, expected) => {
    const got = await value(query);
    if (got !== expected) console.log(`${name}: ${what}: ${got} instead of ${expected}\n  ${query}`);
  };
  await claim("null stays null", `SELECT (${over(sql, `NULL::${from}`)}) IS NULL`, true);
  for (const witness of witnesses) {
    const source = `(v.x::${from})`;
    const rows = `FROM (VALUES ('${witness.from.replaceAll("'", "''")}'::text)) AS v(x)`;
    const cast = `(${over(sql, source)})`;
    if (witness.to === null) {
      const got = await value(`SELECT ${cast}::text ${rows}`);
      if (!String(got).startsWith("error: ")) console.log(`${name}: ${witness.from} gives ${got} instead of failing`);
      continue;
    }
    await claim("type", `SELECT pg_typeof(${cast}) = '${to}'::regtype ${rows}`, true);
    await claim(`${witness.from} becomes ${witness.to}`, `SELECT ${cast} IS NOT DISTINCT FROM '${witness.to.replaceAll("'", "''")}'::${to} ${rows}`, true);
    if (back !== null) await claim(`${witness.from} and back`, `SELECT (${over(back, cast)}) IS NOT DISTINCT FROM ${source} ${rows}`, true);
  }
}
await db.close();
