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
    await once(users, 'message');
    return new Writers(users);
  }

  /** Their latencies in milliseconds. */
  async stop(): Promise<readonly number[]> {
    const answer = once(this.users, 'message');
    this.users.send('stop');
    return (await answer)[0] as readonly number[];
  }
}
