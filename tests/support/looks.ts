/** What a screen owes its reader beside its words: nothing clipped, nothing that axe finds, nothing out of reach. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Words that a fixed width or height cuts off, and anything that makes the window scroll sideways. */
export function clippedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const clipped = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { overflowX, clip, clipPath } = getComputedStyle(element);
      const isHidden = clip !== 'auto' || clipPath !== 'none' || element.offsetWidth < 2;
      return overflowX === 'hidden' && !isHidden && element.scrollWidth > element.clientWidth + 1;
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...clipped.map((element) => element.innerText.slice(0, 60)),
      ...(scrollWidth > clientWidth + 1 ? [`the page is ${scrollWidth} wide of ${clientWidth}`] : []),
    ];
  });
}

/** What axe finds wrong, as "rule: element". */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await axe.run({ resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}

/** Things in `main` that can be used but are not come to with the Tab key; of a group of radio buttons one is enough. */
export async function outOfReach(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => {
    const usable = [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(a[href], button, input, select, summary, textarea, [role=slider], [tabindex="0"])',
      ),
    ].filter((element) => {
      const isOff = element.matches(':disabled, [tabindex="-1"], input[type=radio]:not(:checked)');
      return !isOff && element.checkVisibility({ visibilityProperty: true });
    });
    for (const element of usable) element.dataset['reach'] = 'no';
    document.querySelector<HTMLElement>('#content')?.focus();
    return usable.length;
  });
  for (let step = 0; step < count + 3; step += 1) {
    await page.keyboard.press('Tab');
    await page.evaluate(() => document.activeElement?.setAttribute('data-reach', 'yes'));
  }
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-reach=no]')].map((element) => element.outerHTML.slice(0, 100)),
  );
}
