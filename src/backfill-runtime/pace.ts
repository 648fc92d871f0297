/** How much one statement takes on: as much as it did in the target time of late, growing slowly and shrinking at once. */
export class Pace {
  size: number;
  private readonly target: () => number;
  private readonly most: number;
  private average = 0;

  constructor(first: number, most: number, targetMs: () => number) {
    this.size = Math.max(1, Math.min(first, most));
    this.most = Math.max(1, most);
    this.target = targetMs;
  }

  /** After a statement over `size` units; a span cut short by the end of its window says the same about the pace. */
  took(size: number, milliseconds: number): void {
    const each = milliseconds / Math.max(1, size);
    this.average = this.average === 0 ? each : 0.7 * this.average + 0.3 * each;
    const wanted = this.target() / Math.max(this.average, each * 0.7, 1e-6);
    this.size = Math.max(1, Math.min(this.most, Math.max(this.size * 0.5, Math.min(wanted, this.size * 1.2))));
  }

  halve(): void {
    this.size = Math.max(1, this.size / 2);
  }
}
