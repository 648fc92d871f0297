// node policy.ts CHROMIUM PAGE: opens a page into which somebody has put more, and prints {folder, failures} of what came alive of it.
import { open, start } from './page.ts';
import { views } from './views.ts';

const [program, file] = process.argv.slice(2) as [string, string];
const browser = await start(program);
const { page } = await open(browser, file, views[0]!);
const refused: string[] = [];
page.on('requestfailed', (request) => refused.push(`${request.failure()?.errorText}`));
await page.reload();
const alive = await page.evaluate(() => ({
  script: 'broken' in globalThis,
  style: getComputedStyle(document.querySelector('h1')!).display === 'none',
  put: document.querySelectorAll('.put').length,
}));
const failures = [
  ...(alive.put === 4 ? [] : [`${alive.put} of 4 things were put into the page`]),
  ...(alive.script ? ['a script ran'] : []),
  ...(alive.style ? ['a style took hold'] : []),
  ...(refused.join() === 'csp' ? [] : [`the picture was not refused by the policy: ${refused.join() || 'it came'}`]),
];
await browser.close();
process.stdout.write(`${JSON.stringify({ folder: file, failures })}\n`);
