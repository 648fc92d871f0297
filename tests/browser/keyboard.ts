// Tab reaches everything that can be used, in the order of the page, and it shows where it is.
import type { Page } from 'playwright-core';

/** Marks what can be used; of radio buttons of one name the checked one stands for all, as the arrow keys do the rest. */
const expected = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const usable = [...document.querySelectorAll<HTMLElement | SVGElement>('a[href], summary, input, [tabindex="0"]')].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !(element instanceof HTMLInputElement && !element.checked),
    );
    usable.forEach((element, n) => element.setAttribute('data-stop', `${n} ${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 40)}`));
    return usable.map((element) => element.getAttribute('data-stop')!);
  });

const here = (page: Page): Promise<{ stop: string | null; shown: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement!;
    const label = element instanceof HTMLInputElement ? element.labels![0]! : element;
    const style = getComputedStyle(label);
    const frame = element.querySelector('.hit');
    return {
      stop: element.getAttribute('data-stop'),
      shown: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || (frame !== null && parseFloat(getComputedStyle(frame).strokeWidth) >= 2 && getComputedStyle(frame).stroke !== 'none'),
    };
  });

export async function keyboard(page: Page): Promise<string[]> {
  const wanted = await expected(page);
  const failures: string[] = [];
  const reached: string[] = [];
  for (const _ of wanted) {
    await page.keyboard.press('Tab');
    const { stop, shown } = await here(page);
    if (stop === null) break;
    reached.push(stop);
    if (!shown) failures.push(`no focus is seen at: ${stop}`);
  }
  const missed = wanted.filter((stop) => !reached.includes(stop));
  if (missed.length > 0) failures.push(`${missed.length} of ${wanted.length} are not reached by key, first: ${missed[0]}`);
  if (reached.join() !== wanted.filter((stop) => reached.includes(stop)).join()) failures.push('the keys go another way than the page');
  return [...failures, ...(await skips(page))];
}

async function skips(page: Page): Promise<string[]> {
  await page.reload();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const at = await page.evaluate(() => document.activeElement?.id);
  return at === 'main' ? [] : [`the first key skips to ${at} instead of main`];
}
