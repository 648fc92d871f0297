import type { Client } from 'pg';
import type { Database, Queryable } from '../backfill-runtime/index.ts';
import type { Stage } from './database.ts';
import type { Folder } from './folder.ts';
import { loadPackage, Refusal } from './packages.ts';
import { SCRATCH } from './remembered.ts';
import { runStatements } from './script.ts';

type Open = { readonly Client: new (options: object) => Client };

const OWN = `nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'`;
const RELATIONS = `SELECT format('%I.%I', nspname, relname) AS name FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace WHERE ${OWN} AND relkind IN ('r', 'p', 'v', 'm', 'S', 'f') ORDER BY 1`;
const SCHEMAS = `SELECT nspname::text AS name FROM pg_namespace WHERE ${OWN} ORDER BY 1`;

async function names(database: Queryable, sql: string): Promise<readonly string[]> {
  return (await database.query(sql)).rows.map(({ name }) => String(name));
}

/** An empty database is taken, and one that says by its mark that a rehearsal may empty it; any other is somebody's. */
async function claim(database: Queryable, name: string): Promise<void> {
  const schemas = await names(database, SCHEMAS);
  const relations = await names(database, RELATIONS);
  const marked = schemas.includes(SCRATCH);
  const foreign = schemas.filter((schema) => schema !== 'public');
  if (!marked && relations.length + foreign.length > 0) {
    const [first] = [...relations, ...foreign.map((schema) => `the schema ${schema}`)];
    throw new Refusal(
      `the database '${name}' is not empty, and it is not marked as scratch: it has ${first}${relations.length > 1 ? ` and ${relations.length - 1} more` : ''}`,
      `name an empty database; or, if everything in this one may be dropped, mark it: CREATE SCHEMA ${SCRATCH}`);
  }
  for (const schema of new Set(['public', 'wesley', SCRATCH])) await database.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  await database.query(`CREATE SCHEMA public`);
  await database.query(`CREATE SCHEMA ${SCRATCH}`);
  await database.query(`COMMENT ON SCHEMA ${SCRATCH} IS 'wesley-engine rehearse may drop everything in this database'`);
}

/** The scratch database of a real server; it is left as the rehearsal ends, for whoever wants to look, and emptied by the next. */
export async function openServer(url: string, folder: Folder): Promise<Stage> {
  const { Client } = await loadPackage<Open>(folder.path, 'pg');
  async function open(): Promise<Database & { close(): Promise<void> }> {
    const client = new Client({ connectionString: url, application_name: 'wesley-rehearsal', connectionTimeoutMillis: 10_000 });
    client.on('error', () => undefined);
    await client.connect();
    return { ...folder.runtime.fromClient(client as never), close: () => client.end() };
  }
  const database = await open().catch((error: unknown) => {
    throw new Refusal(`the database cannot be reached: ${error instanceof Error ? error.message : String(error)}`, 'check the address, and that the server runs');
  });
  try {
    const { rows: [about] } = await database.query(`SELECT current_setting('server_version') AS version, current_setting('server_version_num')::integer AS number, current_database()::text AS name`);
    if (Number(about?.['number']) < 140_000) throw new Refusal(`the server is PostgreSQL ${String(about?.['version'])}`, 'rehearse on PostgreSQL 14 or later');
    await claim(database, String(about?.['name']));
    const looking = await open();
    const scripted = (one: Database) => ({ ...one, script: (sql: string) => runStatements(sql, one.query, looking.query) });
    return {
      ...scripted(database),
      engine: 'PostgreSQL',
      version: String(about?.['version']),
      // The scripts read DATABASE_URL, which no list of processes shows.
      reach: [],
      lend: (work) => work(),
      async beside() {
        const other = await open();
        return { ...scripted(other), close: other.close };
      },
      async close() {
        await looking.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
