// A page opened from the disk, and everything that it asked for or complained of meanwhile.
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { View } from './views.ts';

export interface Opened {
  readonly page: Page;
  /** Requests for anything but the page, and lines on the console. */
  readonly heard: string[];
}

/** Chromium's own sandbox does not start for root; the pages are our own. */
export const start = (program: string): Promise<Browser> =>
  chromium.launch({ executablePath: program, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });

export async function open(browser: Browser, file: string, view: View): Promise<Opened> {
  const heard: string[] = [];
  const page = await browser.newPage({ viewport: { width: view.width, height: view.height }, colorScheme: view.colours, reducedMotion: 'reduce' });
  const url = pathToFileURL(file).href;
  page.on('request', (request) => request.url().split('#')[0] === url || heard.push(`asks for ${request.url()}`));
  page.on('console', (line) => heard.push(`console ${line.type()}: ${line.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  await page.goto(url);
  return { page, heard };
}

export const unfold = (page: Page): Promise<void> => page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
