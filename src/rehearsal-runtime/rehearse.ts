import { backfill } from './backfill.ts';
import { lookAt } from './contract.ts';
import type { Stage } from './database.ts';
import type { Folder, Step } from './folder.ts';
import { prepare } from './prepare.ts';
import { Random } from './random.ts';
import { Recording, Stopped } from './record.ts';
import type { Rehearsal } from './result.ts';

export interface Options {
  readonly rows: number;
  readonly seed: number;
}

const SQL = /^sql\/(expand|switch|contract)\.sql$/;
const CONTRACT = /^contract\/(pre-check|post-check|drop-check)\.json$/;

/** Carries one plan out from the old schema with rows in it to the new one, step by step, in the plan's order. */
class Performance {
  private readonly folder: Folder;
  private readonly stage: Stage;
  private readonly options: Options;
  private readonly record: Recording;
  private readonly done = new Set<string>();
  private readonly killed: string | undefined;
  private readonly killAt: number;

  constructor(folder: Folder, stage: Stage, options: Options, record: Recording) {
    [this.folder, this.stage, this.options, this.record] = [folder, stage, options, record];
    const random = new Random(options.seed);
    this.killed = folder.scripts.length === 0 ? undefined : random.one(folder.scripts).path;
    this.killAt = random.whole(1, 3);
  }

  async all(): Promise<void> {
    await this.record.part(null, 'the old schema with rows', () => prepare(this.folder, this.stage, this.options.rows));
    for (const step of this.folder.plan.steps) {
      for (const { path } of step.artifacts) await this.artifact(step, path);
    }
  }

  private async artifact(step: Step, path: string): Promise<void> {
    if (this.done.has(path)) return;
    this.done.add(path);
    const [, file] = SQL.exec(path) ?? [];
    const [, contract] = CONTRACT.exec(path) ?? [];
    const script = this.folder.scripts.find((one) => one.path === path);
    if (file !== undefined) {
      await this.record.part(step, path, async () => ({ locks: await this.stage.script(this.folder.sql(file as 'expand') ?? '') ?? [] }));
    } else if (contract !== undefined) {
      await this.record.part(step, path, async () => {
        await lookAt(this.folder, this.stage, contract as 'pre-check', this.record);
        return {};
      });
    } else if (script !== undefined) {
      const size = { batch: Math.max(1, Math.floor(this.options.rows / 20)), ...(path === this.killed ? { killAt: this.killAt } : {}) };
      await this.record.part(step, path, () => this.stage.lend(() => backfill(this.folder, script, this.stage, size)));
    }
  }
}

/** One rehearsal; what goes wrong in it stands in the result. */
export async function rehearse(folder: Folder, stage: Stage, options: Options, tell: (text: string) => void): Promise<Rehearsal> {
  const started = performance.now();
  const record = new Recording(tell);
  await new Performance(folder, stage, options, record).all().catch((error: unknown) => {
    if (!(error instanceof Stopped)) throw error;
  });
  const { steps, assertions, rollback, problems } = record;
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
    writers: null,
    problems,
  };
}
