import pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';

/** Paced users of the table, each a session that changes two rows a transaction; their latencies in milliseconds. */
export class Writers {
  private readonly latencies: number[] = [];
  private readonly url: string;
  private running: Promise<unknown> | undefined;
  private stopped = false;

  constructor(url: string) {
    this.url = url;
  }

  start(sessions = 4, perSecond = 50): void {
    this.running = Promise.all(Array.from({ length: sessions }, (_, i) => this.session(i, 1000 / perSecond)));
  }

  async stop(): Promise<readonly number[]> {
    this.stopped = true;
    await this.running;
    return this.latencies;
  }

  private async session(number: number, every: number): Promise<void> {
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    let random = number * 7919 + 1;
    for (let next = performance.now(); !this.stopped; next += every) {
      const wait = next - performance.now();
      if (wait > 0) await pause(wait);
      random = (random * 48271) % 2147483647;
      const first = (random % 999_000) + 1;
      const begun = performance.now();
      // In the order of the keys, so that users do not meet each other.
      await client.query(`BEGIN; UPDATE users SET login_count = login_count + 1 WHERE id = ${first}; UPDATE users SET name = name || '.' WHERE id = ${first + 500}; COMMIT`);
      this.latencies.push(performance.now() - begun);
    }
    await client.end();
  }
}
