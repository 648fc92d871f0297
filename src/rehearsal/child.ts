import { spawn } from 'node:child_process';

/** A line that a script prints. */
export type Event = { readonly [member: string]: unknown };

export interface Ended {
  readonly code: number | null;
  /** The JSON objects that it printed, one a line. */
  readonly events: readonly Event[];
  readonly said: string;
}

function parsed(line: string): Event | undefined {
  try {
    return JSON.parse(line) as Event;
  } catch {
    // A process that was killed leaves half a line.
    return undefined;
  }
}

/** Runs a script of the folder in a process of its own, which is killed at the event that `last` accepts. */
export function runChild(folder: string, argv: readonly string[], last: (event: Event) => boolean = () => false): Promise<Ended> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...argv], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  const events: Event[] = [];
  let [rest, said] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const event of lines.map(parsed)) {
      if (event === undefined) continue;
      events.push(event);
      if (last(event)) end();
    }
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => void (said += chunk));
  return new Promise((resolve) => child.once('close', (code) => {
    process.off('exit', end);
    resolve({ code, events, said: said.trim() });
  }));
}
