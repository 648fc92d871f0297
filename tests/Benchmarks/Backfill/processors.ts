import { Worker } from 'node:worker_threads';

// Numbers over a little memory, for as long as it is told.
const SPIN = `const { parentPort, workerData } = require('node:worker_threads');
const cells = new Uint32Array(1 << 14);
let rounds = 0;
for (const end = performance.now() + workerData; performance.now() < end; rounds++) for (let i = 0; i < cells.length; i++) cells[i] = cells[i] * 31 + i;
parentPort.postMessage(rounds);`;

function spin(milliseconds: number): Promise<number> {
  const worker = new Worker(SPIN, { eval: true, workerData: milliseconds });
  return new Promise((resolve, reject) => void worker.once('message', resolve).once('error', reject));
}

/** How much more two threads get done than one: 2 where each has a processor to itself, about 1 where they share one. */
export async function scaling(milliseconds = 1000): Promise<number> {
  const alone = await spin(milliseconds);
  const [one, other] = await Promise.all([spin(milliseconds), spin(milliseconds)]);
  return (one + other) / alone;
}
