/** What was looked at in one scenario: every expectation counts, those that failed say why. */
export class Proof {
  readonly failures: string[] = [];
  readonly facts: Record<string, number> = {};

  expect(holds: boolean, what: string, detail: unknown = ''): void {
    this.add('expectations', 1);
    if (!holds) this.failures.push(`${what}${detail === '' ? '' : `: ${typeof detail === 'string' ? detail : JSON.stringify(detail)}`}`);
  }

  same(first: unknown, second: unknown, what: string): void {
    this.expect(JSON.stringify(first) === JSON.stringify(second), what, `${JSON.stringify(first)} <> ${JSON.stringify(second)}`);
  }

  add(fact: string, n: number): void {
    this.facts[fact] = (this.facts[fact] ?? 0) + n;
  }
}
