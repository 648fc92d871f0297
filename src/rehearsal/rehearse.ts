import { backfill, waiting } from './backfill.ts';
import { lookAt } from './contract.ts';
import type { Stage } from './database.ts';
import type { ContractName, Folder, Step } from './folder.ts';
import { SeenLocks } from './locks.ts';
import { prepare } from './prepare.ts';
import { Random } from './random.ts';
import { Recording, Stopped, type Done } from './record.ts';
import { changedColumns, remember } from './remembered.ts';
import type { Rehearsal } from './result.ts';
import { tryRollback } from './rollback.ts';
import { shapeOf, type Shape } from './shape.ts';
import { Writers } from './writers.ts';

export interface Options {
  readonly rows: number;
  readonly seed: number;
}

const SQL = /^sql\/(expand|switch|contract)\.sql$/;
const CONTRACT = /^contract\/(pre-check|backfill-check|post-check|drop-check)\.json$/;

/** Carries one plan out from the old schema with rows in it to the new one, step by step, in the plan's order. */
class Execution {
  private readonly folder: Folder;
  private readonly stage: Stage;
  private readonly options: Options;
  private readonly record: Recording;
  private readonly done = new Set<string>();
  private readonly killed: string | undefined;
  private readonly killAt: number;
  private readonly random: Random;
  private shape: Shape | undefined;

  constructor(folder: Folder, stage: Stage, options: Options, record: Recording) {
    [this.folder, this.stage, this.options, this.record] = [folder, stage, options, record];
    this.random = new Random(options.seed);
    this.killed = folder.scripts.length === 0 ? undefined : this.random.one(folder.scripts).path;
    this.killAt = this.random.whole(1, 3);
  }

  async all(): Promise<void> {
    await this.record.part(null, 'the old schema with rows', () => prepare(this.folder, this.stage, this.options.rows));
    const { steps } = this.folder.plan;
    for (const [i, step] of steps.entries()) {
      if (step.phase === 'backfill') {
        // All of them at once: the files before the scripts, and the database changes hands only once.
        const fills = steps.filter(({ phase }) => phase === 'backfill');
        if (fills[0] === step) await this.fill(fills);
        continue;
      }
      if (step.phase !== 'pre-check') this.shape ??= await this.keep();
      for (const { path } of step.artifacts) await this.artifact(step, path);
      if (step.phase === 'schema-swap') await this.goBack(steps.slice(0, i + 1));
    }
  }

  private async fill(steps: readonly Step[]): Promise<void> {
    this.shape ??= await this.keep();
    for (const step of steps) for (const { path } of step.artifacts) await this.artifact(step, path);
    const rows = new Map<string, number>();
    for (const script of this.folder.scripts) rows.set(script.path, await waiting(script, this.stage));
    const writers = this.writers();
    await writers?.start(this.stage, this.random);
    const last = steps.at(-1) ?? null;
    try {
      await this.stage.lend(async () => {
        for (const step of steps) for (const { path } of step.artifacts) await this.script(step, path, rows.get(path) ?? 0);
      });
    } finally {
      if (writers !== undefined) await this.record.part(last, 'writers of the old version', () => this.stopped(writers));
    }
    await this.record.part(last, 'what the scripts do not fill', () => this.untouched());
    await this.record.part(last, 'what the scripts fill', () => this.written());
    await this.goBack(steps);
  }

  /** Writers change what a new value was made from, and it does not follow them. */
  private async written(): Promise<Done> {
    for (const { path, backfill: script } of this.record.writers === null ? this.folder.scripts : []) {
      const [first, ...more] = await this.folder.runtime.compareWritten(script, this.stage);
      if (first !== undefined) this.record.problems.push(`${path}: ${first.column} is not what its TypeScript form gives in the row ${first.key.join(', ')}${more.length > 0 ? ` and ${more.length} more` : ''}`);
    }
    return {};
  }

  private async stopped(writers: Writers): Promise<Done> {
    this.record.writers = await writers.stop();
    return {};
  }

  /** None where the plan asks something of them that the old version does not do. */
  private writers(): Writers | undefined {
    if (this.stage.beside === undefined || this.folder.scripts.some(({ writersFill }) => writersFill)) return undefined;
    const corrected = this.record.assertions.some(({ caught, kind }) => caught === 'by-rows' && kind !== 'nothing-left');
    return new Writers(this.folder, this.options.rows, !corrected);
  }

  /** The rows as they are before anything changes, beside the tables. */
  private async keep(): Promise<Shape> {
    await remember(this.folder, this.stage);
    return shapeOf(this.stage);
  }

  private async untouched(): Promise<Done> {
    const changed = await changedColumns(this.folder, this.stage);
    if (changed.length > 0) this.record.problems.push(`columns that no script fills have other values than before: ${changed.join(', ')}`);
    return {};
  }

  private async goBack(steps: readonly Step[]): Promise<void> {
    const changing = steps.filter(({ phase }) => phase === 'backfill' || phase === 'schema-swap');
    await this.record.part(changing.at(-1) ?? null, 'going back', async () => {
      const { result, problem } = await tryRollback(this.folder, this.stage, this.shape ?? new Map(), changing);
      this.record.rollback.push(result);
      if (problem !== undefined) this.record.problems.push(problem);
      return {};
    });
  }

  private async artifact(step: Step, path: string): Promise<void> {
    if (this.done.has(path)) return;
    this.done.add(path);
    const [, file] = SQL.exec(path) ?? [];
    const [, contract] = CONTRACT.exec(path) ?? [];
    if (file !== undefined) {
      await this.record.part(step, path, async () => ({ locks: await this.stage.script(this.folder.sql(file as 'expand') ?? '') ?? [] }));
    } else if (contract !== undefined) {
      await this.record.part(step, path, async () => {
        const seen = new SeenLocks();
        const asked = seen.within(this.stage);
        await lookAt(this.folder, this.stage, asked, contract as ContractName, this.record);
        const stated = this.folder.contract(contract as ContractName);
        // As an operator does, once the rows are as the pre-check wants them.
        if (contract === 'pre-check' && stated !== undefined) await this.folder.runtime.remember(stated, asked);
        return { locks: seen.all() };
      });
    }
  }

  private async script(step: Step, path: string, rows: number): Promise<void> {
    const script = this.folder.scripts.find((one) => one.path === path);
    if (script === undefined) return;
    const size = { batch: Math.max(1, Math.floor(this.options.rows / 20)), ...(path === this.killed ? { killAt: this.killAt } : {}) };
    await this.record.part(step, path, async () => {
      const seen = new SeenLocks();
      const done = await seen.besideScripts(this.stage, () => backfill(this.folder, script, this.stage, size));
      return { rows, ...done, locks: seen.all() };
    });
  }
}

/** One rehearsal; what goes wrong in it stands in the result. */
export async function rehearse(folder: Folder, stage: Stage, options: Options, tell: (text: string) => void): Promise<Rehearsal> {
  const started = performance.now();
  const record = new Recording(folder, tell);
  await new Execution(folder, stage, options, record).all().catch((error: unknown) => {
    if (!(error instanceof Stopped)) throw error;
  });
  const { steps, assertions, rollback, writers, problems } = record;
  return {
    formatVersion: '1.0',
    kind: 'wesley-rehearsal',
    planId: folder.plan.planId,
    green: problems.length === 0,
    engine: { name: stage.engine, version: stage.version },
    ...options,
    milliseconds: Math.round(performance.now() - started),
    steps,
    assertions,
    rollback,
    writers,
    problems,
  };
}
