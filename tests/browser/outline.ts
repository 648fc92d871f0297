// node outline.ts CHROMIUM PAGE…: one JSON line a page, {folder, outline}: every element with its attributes' names and the values that are
// the page's own, in order. Code is left out, where colours follow the text; so are the lines of a picture's title, which follow its length.
import { open, start } from './page.ts';
import { views } from './views.ts';

const [program, ...files] = process.argv.slice(2) as [string, ...string[]];
const browser = await start(program);
for (const file of files) {
  const { page, heard } = await open(browser, file, views[0]!);
  const outline = await page.evaluate(() => {
    const own = ['class', 'id', 'href', 'role', 'type', 'name', 'http-equiv'];
    const walk = (element: Element, depth: number): string[] => [
      `${' '.repeat(depth)}${element.tagName.toLowerCase()} ${[...element.attributes].map((a) => (own.includes(a.name) ? `${a.name}=${a.value}` : a.name)).join(' ')}`,
      ...(element.closest('pre') || element.tagName === 'style' ? [] : [...element.children].filter((c) => c.tagName !== 'text').flatMap((c) => walk(c, depth + 1))),
    ];
    return [...walk(document.documentElement, 0), ...[...document.querySelectorAll('pre *')].filter((e) => !['CODE', 'SPAN'].includes(e.tagName)).map((e) => `code holds ${e.tagName}`)];
  });
  await page.close();
  process.stdout.write(`${JSON.stringify({ folder: file, outline, heard })}\n`);
}
await browser.close();
