// node policy.ts CHROMIUM PAGE: opens a page into which somebody has put more, and prints {folder, failures} of what came alive of it.
import { open, start } from './page.ts';
import { views } from './views.ts';

const [program, file] = process.argv.slice(2) as [string, string];
const browser = await start(program);
const { page, heard } = await open(browser, file, views[0]!);
const alive = await page.evaluate(() => ({
  script: 'broken' in globalThis,
  style: getComputedStyle(document.querySelector('h1')!).display === 'none',
  put: document.querySelectorAll('.put').length,
}));
const failures = [
  ...(alive.put === 4 ? [] : [`${alive.put} of 4 things were put into the page`]),
  ...(alive.script ? ['a script ran'] : []),
  ...(alive.style ? ['a style took hold'] : []),
  ...heard.filter((line) => line.startsWith('asks for')),
];
await browser.close();
process.stdout.write(`${JSON.stringify({ folder: file, failures })}\n`);
