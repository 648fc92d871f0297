// The switch gives both colours whatever the system wants, by keyboard and without storage.
import type { Page } from 'playwright-core';
import type { View } from './views.ts';

const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

export async function theme(page: Page, view: View): Promise<string[]> {
  const seen: Record<string, string> = { auto: await paper(page) };
  await page.focus('#theme-auto');
  for (const name of ['light', 'dark']) {
    await page.keyboard.press('ArrowRight');
    seen[name] = await paper(page);
  }
  const stored = await page.evaluate(() => document.cookie.length);
  return [
    ...(seen['light'] === seen['dark'] ? ['the switch changes nothing'] : []),
    ...(seen['auto'] === seen[view.colours] ? [] : [`by itself it is not ${view.colours}`]),
    ...(stored > 0 ? ['it stores something'] : []),
  ];
}
