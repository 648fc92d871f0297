import type { Timing } from '../script-runtime/events.ts';
import { now } from '../database-runtime/node.ts';

/** What one run of the process has done so far. */
export class Tally {
  rows = 0;
  swept = 0;
  retries = 0;
  /** Rows that others held or changed, which the sweep has to look at again. */
  unsettled = 0;
  private readonly started = now();
  private readonly statements: number[] = [];
  private readonly total: number;
  private visited = 0;

  /** `total`: units there are to visit in all; what was visited before this run counts as visited. */
  constructor(total: number) {
    this.total = total;
  }

  took(milliseconds: number): void {
    this.statements.push(milliseconds);
  }

  visit(units: number): void {
    this.visited += units;
  }

  get share(): number {
    return this.total <= 0 ? 1 : Math.min(1, this.visited / this.total);
  }

  get rate(): number {
    return Math.round(this.rows / Math.max(0.001, this.seconds));
  }

  get seconds(): number {
    return (now() - this.started) / 1000;
  }

  get secondsLeft(): number | null {
    return this.share === 0 ? null : Math.round((this.seconds / this.share) * (1 - this.share));
  }

  timing(): Timing | null {
    if (this.statements.length === 0) return null;
    const sorted = [...this.statements].sort((a, b) => a - b);
    const at = (share: number): number => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
    return {
      seconds: Math.round(this.seconds * 1000) / 1000, rowsPerSecond: this.rate, statements: sorted.length, retries: this.retries, p50: at(0.5), p99: at(0.99), longest: at(1),
    };
  }
}
