// The page is as wide as the window: what is wider scrolls within its own box.
import type { Page } from 'playwright-core';

export async function fits(page: Page): Promise<string[]> {
  const [wanted, given] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  return wanted! > given! ? [`scrolls sideways: ${wanted} in ${given}`] : [];
}
