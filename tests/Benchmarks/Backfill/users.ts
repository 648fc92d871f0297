// node users.ts URL, forked by writers.ts: paced users of the table, each a session that changes two rows a transaction.
// Says when they are at work; told to stop, sends their latencies in milliseconds.
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const SESSIONS = 4;
const EVERY_MS = 20;

const latencies: number[] = [];
let stopped = false;

async function session(client: pg.Client, number: number): Promise<void> {
  let random = number * 7919 + 1;
  for (let next = performance.now(); !stopped; next += EVERY_MS) {
    const wait = next - performance.now();
    if (wait > 0) await pause(wait);
    random = (random * 48271) % 2147483647;
    const first = (random % 999_000) + 1;
    const begun = performance.now();
    // In the order of the keys, so that users do not meet each other.
    await client.query(`BEGIN; UPDATE users SET login_count = login_count + 1 WHERE id = ${first}; UPDATE users SET name = name || '.' WHERE id = ${first + 500}; COMMIT`);
    latencies.push(performance.now() - begun);
  }
  await client.end();
}

const clients = Array.from({ length: SESSIONS }, () => new pg.Client({ connectionString: process.argv[2] }));
await Promise.all(clients.map((client) => client.connect()));
// Whoever started them may have come to an end.
process.once('disconnect', () => process.exit());
const told = once(process, 'message').then(() => (stopped = true));
process.send?.('at work');
await Promise.all([told, ...clients.map(session)]);
process.send?.(latencies, () => process.disconnect());
