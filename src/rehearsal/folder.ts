import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Runtime from '../backfill-runtime/index.ts';
import { readCatalog, type Catalog } from './catalog.ts';

export type ContractName = 'pre-check' | 'backfill-check' | 'post-check' | 'drop-check';

export interface Script {
  readonly path: string;
  readonly backfill: Runtime.Backfill;
  /** The plan asks something of the writers, so the operator says that they do it. */
  readonly writersFill: boolean;
}

export interface Step {
  readonly id: string;
  readonly phase: 'pre-check' | 'backfill' | 'schema-swap' | 'post-check';
  readonly changes: readonly string[];
  readonly artifacts: readonly { readonly path: string }[];
  readonly locks: readonly { readonly relation: string; readonly mode: string }[];
  readonly writers: { readonly must: string };
  readonly rollback: { readonly class: string; readonly loss?: string };
}

export interface PlanChange {
  readonly id: string;
  readonly kind: string;
  readonly coordinate: string;
  readonly from?: string;
  readonly rollback: { readonly class: string; readonly loss?: string };
}

export interface Plan {
  readonly planId: string;
  readonly source: { readonly hash: string };
  readonly changes: readonly PlanChange[];
  readonly steps: readonly Step[];
}

/** A migration folder as a run has written it, and its own copy of the runtime. */
export interface Folder {
  readonly path: string;
  readonly before: Catalog;
  readonly after: Catalog;
  readonly plan: Plan;
  sql(name: 'expand' | 'switch' | 'contract'): string | undefined;
  readonly scripts: readonly Script[];
  readonly runtime: typeof Runtime;
  contract(name: ContractName): Runtime.Contract | undefined;
}

export async function readFolder(path: string): Promise<Folder> {
  const file = (name: string): string => join(path, name);
  const load = <T>(name: string): Promise<T> => import(pathToFileURL(file(name)).href) as Promise<T>;
  const plan = JSON.parse(readFileSync(file('plan.json'), 'utf8')) as Plan;
  const runtime = await load<typeof Runtime>('runtime/index.ts');
  const names = existsSync(file('backfill')) ? readdirSync(file('backfill')).filter((name) => name.endsWith('.ts')).sort() : [];
  const scripts: Script[] = [];
  for (const name of names) {
    const step = plan.steps.find(({ artifacts }) => artifacts.some((artifact) => artifact.path === `backfill/${name}`));
    const { backfill } = await load<{ backfill: Runtime.Backfill }>(`backfill/${name}`);
    scripts.push({ path: `backfill/${name}`, backfill, writersFill: step?.writers.must.startsWith('Nothing') === false });
  }
  const [before, after] = [readCatalog(path, 'before'), readCatalog(path, 'after')];
  return {
    path,
    before,
    after,
    plan,
    sql: (name) => (existsSync(file(`sql/${name}.sql`)) ? readFileSync(file(`sql/${name}.sql`), 'utf8') : undefined),
    scripts,
    runtime,
    contract: (name) => (existsSync(file(`contract/${name}.json`)) ? runtime.parseContract(readFileSync(file(`contract/${name}.json`), 'utf8')) : undefined),
  };
}
