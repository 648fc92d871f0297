// What axe-core finds, in the page as it stands open. The best practices are asked for as well as the rules.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

export async function readable(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const findings = await page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: { run(): Promise<{ violations: unknown; passes: unknown[] }> } }).axe.run;
    const { violations, passes } = await run();
    return { violations, passes: passes.length };
  });
  if (findings.passes < 20) return [`axe looked at ${findings.passes} rules only`];
  return (findings.violations as Finding[]).map((f) => `axe ${f.id}: ${f.help}; ${f.nodes.length} times, first ${f.nodes[0]!.html.slice(0, 160)} ${f.nodes[0]!.failureSummary.replaceAll('\n', ' ')}`);
}
