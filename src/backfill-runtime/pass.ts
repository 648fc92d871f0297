import { pendingOf } from '../script-runtime/assignments.ts';
import { Batches, type Visit } from './batch.ts';
import type { Job } from './job.ts';
import type { Leases } from './lease.ts';
import { now, pause } from '../database-runtime/node.ts';
import { Pace } from './pace.ts';
import { retried } from '../database-runtime/retry.ts';
import type { Shard } from './state.ts';
import type { Cursor, Walk } from './walk.ts';

const FIRST_ROWS = 500;

export interface Pass {
  readonly walk: Walk;
  readonly phase: 'walk' | 'sweep';
  readonly shard: Pick<Shard, 'shard' | 'cursor' | 'after' | 'upto'>;
}

/** Walks a shard to its end: true when it got there, false when it was told to stop. */
export async function runPass(job: Job, leases: Leases, { walk, phase, shard }: Pass): Promise<boolean> {
  const batches = new Batches(job, walk, leases, shard.shard, phase === 'sweep');
  const paces = Array.from({ length: walk.stripes }, (_, stripe) =>
    new Pace(walk.units(FIRST_ROWS, stripe), walk.units(job.options.batch, stripe), () => job.targetMs));
  const pauseShare = job.options.pauseShare ?? 0;
  // A sweep looks only for rows that wait, and keeps its cursor to itself: it may be lost.
  const filter = phase === 'sweep' ? pendingOf(job.backfill.fills) : null;
  const renew = (): Promise<void> => leases.renew(shard.shard);
  let cursor: Cursor | null = shard.cursor ?? shard.after;
  for (;;) {
    const before = job.tally.rows;
    const window = await walk.window(job.look, cursor, shard.upto, Math.round(paces[0]?.size ?? 1), filter);
    if (window === null) return true;
    batches.forgetPlaces();
    let moved = phase === 'sweep';
    // Stripe after stripe, each from the window's beginning.
    const visit = (stripe: number, after: Cursor | null): Visit | null => {
      const pace = paces[stripe];
      const span = pace === undefined ? null : walk.cut(window, after, Math.floor(pace.size));
      return pace === undefined ? null : span === null ? visit(stripe + 1, null) : { span, stripe, pace };
    };
    for (let at = visit(0, null), next = at; at !== null; at = next) {
      next = visit(at.stripe, at.span.upto);
      if (job.stopped()) return false;
      await renew();
      await job.mayGoOn(renew);
      const begun = now();
      moved = (await batches.write(at, next === null && phase === 'walk' ? window.upto : null, next)) || moved;
      if (pauseShare > 0) await pause((now() - begun) * pauseShare);
    }
    // Where the last span had to be taken apart, its rows were committed by themselves.
    if (!moved) leases.confirm((await retried(() => job.database.query(leases.move(shard.shard, window.upto)))).count);
    cursor = window.upto;
    if (phase === 'walk') job.tally.visit(window.units);
    else job.tally.swept += job.tally.rows - before;
    const { rows, share, rate, secondsLeft } = job.tally;
    job.emit({ event: 'progress', id: job.id, phase, shard: shard.shard, rows, done: Math.round(share * 1000) / 1000, rowsPerSecond: rate, secondsLeft });
  }
}
