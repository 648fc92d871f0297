// The few pieces of Node used here, declared by hand, so that the folder type-checks with nothing installed and
// does not collide with @types/node where a project has it.

export interface NodeProcess {
  readonly argv: readonly string[];
  readonly env: { readonly [name: string]: string | undefined };
  exitCode?: number;
  readonly stdout: { readonly isTTY?: boolean; write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  getBuiltinModule(name: string): unknown;
}

interface Builtins {
  'node:fs': { readFileSync(path: string, encoding: 'utf8'): string; existsSync(path: string): boolean };
  'node:crypto': { createHash(name: 'sha256'): { update(text: string): { digest(form: 'hex'): string } }; randomUUID(): string };
  'node:url': { fileURLToPath(url: string): string };
}

const globals = globalThis as unknown as {
  readonly process: NodeProcess;
  readonly performance: { now(): number };
  setTimeout(run: () => void, milliseconds: number): unknown;
};

export const process = globals.process;

export function builtin<Name extends keyof Builtins>(name: Name): Builtins[Name] {
  return process.getBuiltinModule(name) as Builtins[Name];
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => globals.setTimeout(resolve, milliseconds));
}

/** Milliseconds of a clock that never jumps. */
export function now(): number {
  return globals.performance.now();
}

export function uuid(): string {
  return builtin('node:crypto').randomUUID();
}

/** True in the module that `node` was started with; `import.meta.main` exists from Node 22.18 on. */
export function isMain(meta: object): boolean {
  return (meta as { readonly main?: boolean }).main === true;
}

export function sha256(text: string): string {
  return builtin('node:crypto').createHash('sha256').update(text).digest('hex');
}
