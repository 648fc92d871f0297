import { setTimeout as pause } from 'node:timers/promises';
import type { Queryable, ResultRow } from '../backfill-runtime/index.ts';
import type { Lock, Scratch, Stage } from './database.ts';

type Query = Queryable['query'];

const TABLES = `SELECT c.oid::text AS oid, c.relname::text AS name FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')`;
const MYSELF = 'pg_backend_pid()';
const SCRIPTS = `ANY (SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'wesley-backfill')`;
const held = (whose: string): string => `SELECT DISTINCT relation::text AS oid, mode FROM pg_locks WHERE pid = ${whose} AND granted AND relation IS NOT NULL`;

/** `AccessExclusiveLock` as the manual writes it. */
const modeName = (mode: string): string => mode.replace(/Lock$/, '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toUpperCase();

const names = (rows: readonly ResultRow[]): [string, string][] => rows.map(({ oid, name }) => [String(oid), String(name)]);

/** Looks again and again while something else runs. */
export async function meanwhile<T>(work: Promise<T>, look: () => Promise<void>): Promise<T> {
  const state = { running: true };
  const ended = work.finally(() => (state.running = false));
  // Its error is met below.
  ended.catch(() => undefined);
  while (state.running) await look();
  return ended;
}

/** The locks on tables that were seen. A table has the name under which it was met first, before a file renamed it. */
export class SeenLocks {
  private readonly known = new Map<string, string>();
  private readonly locks = new Map<string, Lock>();

  /** What `whose` session holds now, asked in a session of its own, or in its own transaction before that ends. */
  async look(query: Query, whose = MYSELF): Promise<void> {
    for (const [oid, name] of names((await query(TABLES)).rows)) if (!this.known.has(oid)) this.known.set(oid, name);
    for (const { oid, mode } of (await query(held(whose))).rows) {
      const lock = { relation: this.known.get(String(oid)) ?? '', mode: modeName(String(mode)) };
      if (lock.relation !== '') this.locks.set(`${lock.relation} ${lock.mode}`, lock);
    }
  }

  /** The same database, whose transactions are looked at before they end. */
  within(database: Scratch): Scratch {
    return {
      ...database,
      transaction: (work, settings) => database.transaction(async (tx) => {
        const answer = await work(tx);
        await this.look(tx.query);
        return answer;
      }, settings),
    };
  }

  /** What the sessions of scripts hold while they run, as often as it can be asked; nothing where there is one session only. */
  async besideScripts<T>(stage: Stage, work: () => Promise<T>): Promise<T> {
    const looking = await stage.beside?.();
    if (looking === undefined) return work();
    try {
      return await meanwhile(work(), async () => {
        await this.look(looking.query, SCRIPTS);
        await pause(10);
      });
    } finally {
      await looking.close();
    }
  }

  all(): readonly Lock[] {
    return [...this.locks.values()].sort((a, b) => (`${a.relation} ${a.mode}` < `${b.relation} ${b.mode}` ? -1 : 1));
  }
}
