import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Runtime from '../../src/backfill-runtime/index.ts';
import { readCatalog, type Catalog } from './catalog.ts';
import { readSdl, type SdlField } from './sdl.ts';

export interface Script {
  readonly path: string;
  readonly backfill: Runtime.Backfill;
  /** The plan asks something of the writers, so the operator says that they do it. */
  readonly writersFill: boolean;
}

interface Step {
  readonly id: string;
  readonly artifacts: readonly { readonly path: string }[];
  readonly writers: { readonly must: string };
}

export interface PlanChange {
  readonly kind: string;
  readonly coordinate: string;
  readonly from?: string;
}

/** A migration folder as a run has written it, and its own copy of the runtime. */
export interface Folder {
  readonly path: string;
  readonly before: Catalog;
  readonly after: Catalog;
  readonly sdl: ReadonlyMap<string, SdlField>;
  readonly sdlAfter: ReadonlyMap<string, SdlField>;
  readonly changes: readonly PlanChange[];
  readonly expand: string | undefined;
  readonly scripts: readonly Script[];
  readonly runtime: typeof Runtime;
  contract(name: 'pre-check' | 'post-check' | 'drop-check'): Runtime.Contract | undefined;
}

export async function readFolder(path: string): Promise<Folder> {
  const file = (name: string): string => join(path, name);
  const load = <T>(name: string): Promise<T> => import(pathToFileURL(file(name)).href) as Promise<T>;
  const plan = JSON.parse(readFileSync(file('plan.json'), 'utf8')) as { changes: readonly PlanChange[]; steps: readonly Step[] };
  const runtime = await load<typeof Runtime>('runtime/index.ts');
  const names = existsSync(file('backfill')) ? readdirSync(file('backfill')).filter((name) => name.endsWith('.ts')).sort() : [];
  const scripts: Script[] = [];
  for (const name of names) {
    const step = plan.steps.find(({ artifacts }) => artifacts.some((artifact) => artifact.path === `backfill/${name}`));
    const { backfill } = await load<{ backfill: Runtime.Backfill }>(`backfill/${name}`);
    scripts.push({ path: `backfill/${name}`, backfill, writersFill: step?.writers.must.startsWith('Nothing') === false });
  }
  return {
    path,
    before: readCatalog(path, 'before'),
    after: readCatalog(path, 'after'),
    sdl: readSdl(file('schema/before.graphql')),
    sdlAfter: readSdl(file('schema/after.graphql')),
    changes: plan.changes,
    expand: existsSync(file('sql/expand.sql')) ? readFileSync(file('sql/expand.sql'), 'utf8') : undefined,
    scripts,
    runtime,
    contract: (name) => (existsSync(file(`contract/${name}.json`)) ? runtime.parseContract(readFileSync(file(`contract/${name}.json`), 'utf8')) : undefined),
  };
}
