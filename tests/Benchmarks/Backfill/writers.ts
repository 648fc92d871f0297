import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Users of the table in a process of their own, as in life: in this one they would wait for the runtime's JavaScript, and it for theirs. */
export class Writers {
  private readonly users: ChildProcess;

  private constructor(users: ChildProcess) {
    this.users = users;
  }

  /** Returns when they are at work. */
  static async start(url: string): Promise<Writers> {
    const users = fork(new URL('./users.ts', import.meta.url), [url]);
    const writers = new Writers(users);
    await writers.answer();
    return writers;
  }

  /** Their latencies in milliseconds. */
  async stop(): Promise<readonly number[]> {
    const answer = this.answer();
    this.users.send('stop');
    return await answer as readonly number[];
  }

  /** What they say next; where they ended instead, their last words stand on standard error. */
  private async answer(): Promise<unknown> {
    const left = new AbortController();
    const { signal } = left;
    try {
      return await Promise.race([
        once(this.users, 'message', { signal }).then(([said]) => said as unknown),
        once(this.users, 'exit', { signal }).then(([code]) => { throw new Error(`the users of the table ended with exit code ${code}`); }),
      ]);
    } finally {
      left.abort();
    }
  }
}
