import { setTimeout as pause } from 'node:timers/promises';
import { id, type Table } from './catalog.ts';
import type { Scratch, Stage } from './database.ts';
import type { Folder } from './folder.ts';
import { pairsOf } from './pairs.ts';
import { Random } from './random.ts';
import { kept } from './remembered.ts';
import type { WritersResult } from './result.ts';
import { insertStatements } from './rows.ts';

/** Columns that a user may change as he likes: no key of either version, no reference, and nothing that a script fills where it stands. */
function free(folder: Folder, table: Table): readonly string[] {
  const filled = folder.scripts.filter(({ backfill }) => backfill.before.table === table.table).flatMap(({ backfill }) => backfill.fills.map(({ into }) => into));
  const pair = pairsOf(folder).find(({ before }) => before === table);
  const later = [pair?.after.key ?? [], ...pair?.after.unique ?? []].flat();
  const keys = [table.key, ...table.unique, (pair?.columns ?? []).filter(({ after }) => later.includes(after.name)).map(({ before }) => before.name)].flat();
  return table.columns.filter(({ name, references }) => references === undefined && !filled.includes(name) && !keys.includes(name)).map(({ name }) => name);
}

// Gives a row the value that another row has, and does the same to the remembered copy: in one statement, or not at all.
function update({ table, key }: Table, column: string, from: number, to: number): string {
  const keys = key.map(id).join(', ');
  const row = (n: number): string => `(${keys}) = (SELECT ${keys} FROM ${id(table)} ORDER BY ${keys} OFFSET ${n} LIMIT 1)`;
  return `WITH written AS (UPDATE ${id(table)} SET ${id(column)} = (SELECT ${id(column)} FROM ${id(table)} WHERE ${row(from)}) WHERE ${row(to)} RETURNING ${keys}, ${id(column)})`
    + ` UPDATE ${kept(table)} AS k SET ${id(column)} = w.${id(column)} FROM written AS w WHERE ${key.map((part) => `k.${id(part)} = w.${id(part)}`).join(' AND ')}`;
}

// What every program that writes has to try again.
const PASSES = /^40(?:001|P01)$/;

/** Programs of the old version that go on writing while the scripts run, each in a session of its own. */
export class Writers {
  private readonly folder: Folder;
  private next: number;
  private readonly rows: number;
  /** Whether rows as they are generated fit the new schema; else an operator had to correct them, and new ones would have to be as well. */
  private readonly inserts: boolean;
  private readonly done = { transactions: 0, inserted: 0, updated: 0 };
  private readonly sessions: (Scratch & { close(): Promise<void> })[] = [];
  private working: Promise<void>[] = [];
  private stopped = false;

  constructor(folder: Folder, rows: number, inserts: boolean) {
    [this.folder, this.rows, this.inserts, this.next] = [folder, rows, inserts, rows];
  }

  async start(stage: Stage, random: Random): Promise<void> {
    const targets = this.folder.before.tables.filter(({ key }) => key.length > 0).flatMap((table) => free(this.folder, table).map((column) => ({ table, column })));
    if (stage.beside === undefined || (targets.length === 0 && !this.inserts)) return;
    for (const seed of [random.whole(0, 1e9), random.whole(0, 1e9)]) {
      const session = await stage.beside();
      this.sessions.push(session);
      const working = this.write(session, targets, new Random(seed));
      // What goes wrong is told when they are stopped.
      working.catch(() => undefined);
      this.working.push(working);
    }
  }

  private async write(session: Scratch, targets: readonly { readonly table: Table; readonly column: string }[], random: Random): Promise<void> {
    while (!this.stopped) {
      try {
        if (targets.length === 0 || (this.inserts && random.next() < 0.2)) await this.insert(session);
        else {
          const { table, column } = random.one(targets);
          this.done.updated += (await session.query(update(table, column, random.whole(0, this.rows - 1), random.whole(0, this.rows - 1)))).count;
        }
        this.done.transactions++;
      } catch (error) {
        if (!PASSES.test((error as { readonly code?: string }).code ?? '')) throw error;
      }
      await pause(random.whole(0, 8));
    }
  }

  private async insert(session: Scratch): Promise<void> {
    const row = this.next++;
    await session.transaction(async (tx) => {
      for (const statement of insertStatements(this.folder, row, row + 1)) this.done.inserted += (await tx.query(statement)).count;
      for (const statement of insertStatements(this.folder, row, row + 1, kept)) await tx.query(statement);
    }, ['SET CONSTRAINTS ALL DEFERRED']);
  }

  /** Ends them and says what they did; null where there were none. */
  async stop(): Promise<WritersResult | null> {
    this.stopped = true;
    try {
      await Promise.all(this.working);
    } catch (error) {
      throw new Error(`a writer of the old version failed beside the scripts: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      for (const session of this.sessions) await session.close();
    }
    return this.sessions.length === 0 ? null : this.done;
  }
}
