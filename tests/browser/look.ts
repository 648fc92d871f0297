// node look.ts CHROMIUM PICTURES PAGE…: one JSON line a page, {folder, failures}; the folder is the page's path.
import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { fits } from './fits.ts';
import { keyboard } from './keyboard.ts';
import { open, start, unfold } from './page.ts';
import { readable } from './readable.ts';
import { theme } from './theme.ts';
import { views, type View } from './views.ts';

const [program, pictures, ...files] = process.argv.slice(2) as [string, string, ...string[]];
mkdirSync(pictures, { recursive: true });

async function look(browser: Browser, file: string, view: View): Promise<string[]> {
  const { page, heard } = await open(browser, file, view);
  // What is folded is a part of what is open; once is enough to see that folding itself breaks nothing.
  const closed = [...(await fits(page)), ...(view === views[0] ? await readable(page) : [])];
  await page.screenshot({ path: join(pictures, `${basename(dirname(file))}-${view.name}.png`) });
  await unfold(page);
  const opened = [...(await fits(page)), ...(await readable(page))];
  await page.reload();
  const used = [...(await theme(page, view)), ...(view === views[0] ? await reloaded(page) : [])];
  await page.close();
  return [...heard, ...closed, ...opened, ...used].map((failure) => `${view.name}: ${failure}`);
}

async function reloaded(page: Page): Promise<string[]> {
  await page.reload();
  return keyboard(page);
}

const browser = await start(program);
for (const file of files) {
  const failures: string[] = [];
  for (const view of views) failures.push(...(await look(browser, file, view).catch((error: unknown) => [`${view.name}: ${error}`])));
  process.stdout.write(`${JSON.stringify({ folder: file, failures: [...new Set(failures)] })}\n`);
}
await browser.close();
