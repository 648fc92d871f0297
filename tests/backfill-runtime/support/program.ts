import { spawn } from 'node:child_process';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a script with this Node; `onOutput` sees what was printed so far and may send a signal. */
export function program(folder: string, argv: readonly string[], env: Record<string, string> = {}, onOutput: (out: string, kill: (signal: NodeJS.Signals) => void) => void = () => undefined): Promise<Ended> {
  const child = spawn(process.execPath, argv, { cwd: folder, env: { PATH: process.env['PATH'] ?? '', ...env } });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += String(chunk);
    onOutput(out, (signal) => void child.kill(signal));
  });
  child.stderr.on('data', (chunk) => void (err += String(chunk)));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

export function lastEvent({ out }: Ended): Record<string, unknown> {
  return JSON.parse(out.trimEnd().split('\n').at(-1) ?? '{}') as Record<string, unknown>;
}
