import type { Folder, Step } from './folder.ts';
import type { Lock } from './database.ts';
import { pairsOf } from './pairs.ts';
import type { AssertionResult, Kill, RollbackResult, StepResult, WritersResult } from './result.ts';

/** What a step left: rows, a kill, locks. */
export interface Done {
  readonly rows?: number;
  readonly kill?: Kill | null;
  readonly locks?: readonly Lock[];
}

const MODES = ['ACCESS SHARE', 'ROW SHARE', 'ROW EXCLUSIVE', 'SHARE UPDATE EXCLUSIVE', 'SHARE', 'SHARE ROW EXCLUSIVE', 'EXCLUSIVE', 'ACCESS EXCLUSIVE'];

/** The rehearsal as far as it has come. */
export class Recording {
  readonly steps: StepResult[] = [];
  readonly assertions: AssertionResult[] = [];
  readonly rollback: RollbackResult[] = [];
  readonly problems: string[] = [];
  writers: WritersResult | null = null;
  /** Tables of the old schema, by their old and their new names: a new one blocks nobody. */
  private readonly tables: ReadonlySet<string>;
  private readonly tell: (text: string) => void;

  constructor(folder: Folder, tell: (text: string) => void) {
    this.tell = tell;
    this.tables = new Set([...folder.before.tables, ...pairsOf(folder).map(({ after }) => after)].map(({ table }) => table));
  }

  /** What is felt of a lock is the strongest of its table. */
  private isPlanned(step: Step | null, { relation, mode }: Lock): boolean {
    return !this.tables.has(relation) || step?.locks.some((lock) => lock.relation === relation && MODES.indexOf(lock.mode) >= MODES.indexOf(mode)) === true;
  }

  /** Does one part of a step and keeps how it went; a part that fails ends the rehearsal, for the next would stand on it. */
  async part(step: Step | null, artifact: string, work: () => Promise<Done>): Promise<void> {
    this.tell(step === null ? artifact : `${step.id}: ${artifact}`);
    const [started, known] = [performance.now(), this.problems.length];
    let done: Done = {};
    try {
      done = await work();
    } catch (error) {
      this.problems.push(`${artifact}: ${error instanceof Error ? error.message : String(error)}`);
    }
    const failed = this.problems.length > known;
    const locks = (done.locks ?? []).map(({ relation, mode }) => ({ relation, mode, planned: this.isPlanned(step, { relation, mode }) }));
    for (const { relation, mode } of locks.filter(({ planned }) => !planned)) this.problems.push(`${artifact} took ${mode} on ${relation}, which the plan does not say of ${step?.id ?? 'any step'}`);
    this.steps.push({
      step: step?.id ?? null,
      artifact,
      ok: this.problems.length === known,
      milliseconds: Math.round(performance.now() - started),
      rows: done.rows ?? null,
      kill: done.kill ?? null,
      locks,
    });
    if (failed) throw new Stopped();
  }
}

/** The rehearsal ends here; why stands in the recording. */
export class Stopped extends Error {}
