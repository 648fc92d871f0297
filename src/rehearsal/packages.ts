import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Why a rehearsal cannot begin, and what to do about it. */
export class Refusal extends Error {
  readonly help: string;

  constructor(problem: string, help: string) {
    super(problem);
    this.help = help;
  }
}

/** A package as scripts in the folder find it: there, or in a folder above. */
export async function loadPackage<T>(folder: string, name: string): Promise<T> {
  let path: string;
  try {
    path = createRequire(resolve(folder, 'package.json')).resolve(name);
  } catch {
    throw new Refusal(`the package ${name} is not installed in '${folder}' or a folder above it`, `run: cd ${folder} && npm install`);
  }
  const loaded = (await import(pathToFileURL(path).href)) as { readonly default?: object };
  return { ...loaded.default, ...loaded } as T;
}
