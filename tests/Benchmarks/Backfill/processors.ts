import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

// Numbers over a little memory, for as long as it is told.
const SPIN = `const { parentPort, workerData } = require('node:worker_threads');
const cells = new Uint32Array(1 << 14);
let rounds = 0;
for (const end = performance.now() + workerData; performance.now() < end; rounds++) for (let i = 0; i < cells.length; i++) cells[i] = cells[i] * 31 + i;
parentPort.postMessage(rounds / workerData);`;

const MILLISECONDS = 250;
// On a machine that is its own, two threads do twice the work of one, and one as much as it ever did.
const FAIR = 0.9;
const MOST_WAITS = 20;
const MOST_ATTEMPTS = 3;
// Seconds spent on waiting and on trials that do not count, over all of them: on a machine that is never its own the figures come all the same.
const PATIENCE_MS = Number(process.env['WESLEY_PATIENCE'] ?? 900) * 1000;

function spin(): Promise<number> {
  const worker = new Worker(SPIN, { eval: true, workerData: MILLISECONDS });
  return new Promise((resolve, reject) => void worker.once('message', resolve).once('error', reject));
}

/** Looks whether the processors are one's own: other work, of other machines on the same host too, takes part of them away. */
export class Processors {
  /** How much more two threads got done than one, at each look. */
  readonly scalings: number[] = [];
  private best = 0;
  private patience = PATIENCE_MS;

  async areFree(): Promise<boolean> {
    const alone = await spin();
    const [one, other] = await Promise.all([spin(), spin()]);
    this.best = Math.max(this.best, alone, one, other);
    this.scalings.push((one + other) / alone);
    return alone >= FAIR * this.best && one + other >= FAIR * 2 * this.best;
  }

  /** The result of work that was begun and ended on free processors; after some attempts, of the last one. */
  async undisturbed<T>(work: () => Promise<T>): Promise<T & { readonly undisturbed: boolean }> {
    for (let attempt = 1; ; attempt++) {
      let free = await this.areFree();
      for (let waits = 0; !free && waits < MOST_WAITS && this.patience > 0; waits++) {
        await pause(1000);
        this.patience -= 1000;
        free = await this.areFree();
      }
      const begun = performance.now();
      const result = await work();
      const undisturbed = free && await this.areFree();
      if (undisturbed || attempt === MOST_ATTEMPTS || this.patience <= 0) return { ...result, undisturbed };
      this.patience -= performance.now() - begun;
    }
  }
}
