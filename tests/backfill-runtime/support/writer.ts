import pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../../../src/rehearsal/random.ts';

export interface Model {
  readonly s: string;
  /** What a user wrote; null where the value is the computed one. */
  readonly own: string | null;
  readonly op: string;
}

type Operation = readonly [sql: string, id: number, next: Model | null];

/**
 * A user of the table who remembers what was committed. Each owns the rows whose number leaves its remainder, so that the
 * last write to each row is known; a commit whose answer was lost is looked up by the mark it left.
 */
export class Writer {
  readonly rows = new Map<number, Model>();
  private readonly url: string;
  private readonly random: Random;
  private readonly remainder: number;
  private readonly of: number;
  private readonly ids: number;
  private client: pg.Client | undefined;
  private count = 0;
  private stopped = false;

  constructor(url: string, random: Random, remainder: number, of: number, ids: number) {
    this.url = url;
    this.random = random;
    this.remainder = remainder;
    this.of = of;
    this.ids = ids;
    for (let i = 1; i <= ids; i++) if (i % of === remainder) this.rows.set(i * 2, { s: `row ${i}`, own: null, op: '' });
  }

  stop(): void {
    this.stopped = true;
  }

  async run(): Promise<void> {
    while (!this.stopped) {
      // Some transactions stay open for a while, and commit late.
      await this.transact(this.random.whole(1, 3), this.random.next() < 0.1 ? this.random.whole(20, 200) : 0);
      if (this.random.next() < 0.8) await pause(this.random.whole(0, 6));
    }
    await this.client?.end().catch(() => undefined);
  }

  /** One transaction of a few writes; a lost connection makes it look what came of it. */
  private async transact(writes: number, open: number): Promise<void> {
    const operations = new Map<number, Operation>();
    for (let i = 0; i < writes; i++) {
      const operation = this.choose();
      if (!operations.has(operation[1])) operations.set(operation[1], operation);
    }
    try {
      const client = (this.client ??= await this.connect());
      await client.query('BEGIN');
      for (const [sql] of operations.values()) await client.query(sql);
      if (open > 0) await pause(open);
      await client.query('COMMIT');
      for (const [, id, next] of operations.values()) this.remember(id, next);
    } catch (error) {
      const state = (error as { code?: string }).code ?? '';
      if (/^(?:40|55P03)/.test(state)) throw error;
      await this.client?.end().catch(() => undefined);
      this.client = undefined;
      await this.lookUp([...operations.values()]);
    }
  }

  private choose(): Operation {
    const { random } = this;
    const op = `w${this.remainder}.${++this.count}`;
    const ids = [...this.rows.keys()];
    if (random.next() < 0.15) {
      // Between the keys there are, and beyond them.
      const id = (random.whole(0, Math.floor(this.ids * 1.2 / this.of)) * this.of + this.remainder) * 2 + 1;
      if (!this.rows.has(id)) return [`INSERT INTO t (id, s, op) VALUES (${id}, 'new ${op}', '${op}')`, id, { s: `new ${op}`, own: null, op }];
    }
    const id = random.one(ids);
    const row = this.rows.get(id) as Model;
    const kind = random.next();
    if (kind < 0.1 && ids.length > 10) return [`DELETE FROM t WHERE id = ${id}`, id, null];
    if (kind < 0.4) return [`UPDATE t SET up = 'own ${op}', op = '${op}' WHERE id = ${id}`, id, { ...row, own: `own ${op}`, op }];
    // An explicit null takes the user's value away; the computed one takes its place.
    if (kind < 0.55) return [`UPDATE t SET up = NULL, op = '${op}' WHERE id = ${id}`, id, { ...row, own: null, op }];
    if (row.own !== null) return [`UPDATE t SET s = 'src ${op}', op = '${op}' WHERE id = ${id}`, id, { s: `src ${op}`, own: row.own, op }];
    return [`UPDATE t SET s = 'src ${op}', up = NULL, op = '${op}' WHERE id = ${id}`, id, { s: `src ${op}`, own: null, op }];
  }

  private remember(id: number, next: Model | null): void {
    if (next === null) this.rows.delete(id);
    else this.rows.set(id, next);
  }

  private async connect(): Promise<pg.Client> {
    for (let tries = 0; ; tries++) {
      const client = new pg.Client({ connectionString: this.url });
      client.on('error', () => undefined);
      try {
        await client.connect();
        return client;
      } catch (error) {
        if (tries > 400) throw error;
        await pause(25);
      }
    }
  }

  private async lookUp(operations: readonly Operation[]): Promise<void> {
    for (let tries = 0; ; tries++) {
      try {
        const client = (this.client ??= await this.connect());
        for (const [, id, next] of operations) {
          const { rows } = await client.query(`SELECT op FROM t WHERE id = ${id}`);
          if (rows[0] === undefined ? next === null : rows[0].op === next?.op) this.remember(id, next);
        }
        return;
      } catch (error) {
        this.client = undefined;
        if (tries > 20) throw error;
      }
    }
  }
}

/** The table as it must be: what users committed, and the computed value everywhere else. */
export function expected(writers: readonly Writer[]): readonly string[] {
  return writers.flatMap(({ rows }) => [...rows].map(([id, { s, own, op }]) => `${id}|${s}|${own ?? s.toUpperCase()}|${op}|500`)).sort();
}

export async function actual(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query(`SELECT concat_ws('|', id, s, coalesce(up, '<null>'), op, length(pad)) AS row FROM t`);
  return rows.map(({ row }) => String(row)).sort();
}
