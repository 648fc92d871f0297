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

/** What the schema says of a field, by the name of its column as well. */
function byColumn(fields: ReadonlyMap<string, SdlField>, { tables }: Catalog): ReadonlyMap<string, SdlField> {
  const columns = tables.flatMap(({ name, columns: all }) => all.flatMap((column): [string, SdlField][] => {
    const field = fields.get(`${name}.${column.field}`);
    return field === undefined ? [] : [[`${name}.${column.name}`, field]];
  }));
  return new Map([...fields, ...columns]);
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
  const [before, after] = [readCatalog(path, 'before'), readCatalog(path, 'after')];
  return {
    path,
    before,
    after,
    sdl: byColumn(readSdl(file('schema/before.graphql')), before),
    sdlAfter: byColumn(readSdl(file('schema/after.graphql')), after),
    changes: plan.changes,
    expand: existsSync(file('sql/expand.sql')) ? readFileSync(file('sql/expand.sql'), 'utf8') : undefined,
    scripts,
    runtime,
    contract: (name) => (existsSync(file(`contract/${name}.json`)) ? runtime.parseContract(readFileSync(file(`contract/${name}.json`), 'utf8')) : undefined),
  };
}
