import type { Step } from './folder.ts';
import type { Lock } from './database.ts';
import type { AssertionResult, Kill, RollbackResult, StepResult, WritersResult } from './result.ts';

/** What a step left: rows, a kill, locks. */
export interface Done {
  readonly rows?: number;
  readonly kill?: Kill | null;
  readonly locks?: readonly Lock[];
}

/** The rehearsal as far as it has come. */
export class Recording {
  readonly steps: StepResult[] = [];
  readonly assertions: AssertionResult[] = [];
  readonly rollback: RollbackResult[] = [];
  readonly problems: string[] = [];
  writers: WritersResult | null = null;
  private readonly tell: (text: string) => void;

  constructor(tell: (text: string) => void) {
    this.tell = tell;
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
    const planned = new Set(step?.locks.map(({ relation, mode }) => `${relation} ${mode}`));
    this.steps.push({
      step: step?.id ?? null,
      artifact,
      ok: this.problems.length === known,
      milliseconds: Math.round(performance.now() - started),
      rows: done.rows ?? null,
      kill: done.kill ?? null,
      locks: (done.locks ?? []).map(({ relation, mode }) => ({ relation, mode, planned: planned.has(`${relation} ${mode}`) })),
    });
    if (this.problems.length > known) throw new Stopped();
  }
}

/** The rehearsal ends here; why stands in the recording. */
export class Stopped extends Error {}
