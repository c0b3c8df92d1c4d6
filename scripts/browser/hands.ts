/**
 * What a person does with a page: look for words, press, fill in. Things are found the way people find them,
 * by their visible or spoken name; clicks and keys are real ones.
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import { PATIENCE, until } from './until.ts';

export type Wanted = {
  /** The whole name, or how it matches. */
  readonly name: string | RegExp;
  /** Only within the part of the page with this selector. */
  readonly within?: string;
  /** The nth of several of that name, from 0. */
  readonly nth?: number;
};

type Kind = 'control' | 'field';

/** Presses a button, link, tab, radio, checkbox or summary by its name. */
export async function press(
  page: Page,
  name: string | RegExp,
  where: Omit<Wanted, 'name'> = {},
): Promise<void> {
  await find(page, 'control', { name, ...where });
  await until(
    async () => {
      const found = await look(page, 'control', { name, ...where });
      if (found === undefined) return false;
      // people press the words beside a radio button; the button itself may be drawn by them
      const target = await found.evaluateHandle((element) =>
        element.matches('input[type=radio], input[type=checkbox]')
          ? ((element as HTMLInputElement).labels?.[0] ?? element)
          : element,
      );
      // out from under a head or foot that stays in place
      await target.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      // a page that is still drawing itself would move away under the pointer, or replace what it hits
      const before = JSON.stringify(await target.boundingBox());
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (JSON.stringify(await target.boundingBox()) !== before) return false;
      await target.click();
      return true;
    },
    `“${String(name)}” to be pressed on ${page.url()}`,
  );
}

/** Puts `text` into the field with that label, over what stood there. */
export async function fill(page: Page, label: string | RegExp, text: string): Promise<void> {
  const field = await find(page, 'field', { name: label });
  await field.click();
  await field.evaluate((element) => (element as HTMLInputElement).select?.());
  if (text === '') await page.keyboard.press('Backspace');
  await field.type(text);
  await field.dispose();
}

/** Chooses in the drop-down list with that label by the option's words. */
export async function choose(page: Page, label: string | RegExp, option: string | RegExp): Promise<void> {
  const field = await find(page, 'field', { name: label });
  const value = await field.evaluate(
    (element, source, flags) =>
      [...(element as HTMLSelectElement).options].find((one) =>
        new RegExp(source, flags).test(one.text.trim()),
      )?.value,
    ...patternOf(option),
  );
  if (value === undefined) throw new Error(`no option ${String(option)} under ${String(label)}`);
  await field.select(value);
  await field.dispose();
}

export async function has(page: Page, kind: Kind, name: string | RegExp): Promise<boolean> {
  const handle = await look(page, kind, { name });
  await handle?.dispose();
  return handle !== undefined;
}

/** Everything that can be read on the page, white space folded. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText.replace(/\s+/gu, ' ').trim());
}

/** Waits until the words stand on the page. */
export async function see(page: Page, words: string | RegExp, patience: number = PATIENCE): Promise<void> {
  let text = '';
  try {
    await until(
      async () => {
        text = await textOf(page);
        return typeof words === 'string' ? text.includes(words) : words.test(text);
      },
      `“${String(words)}” on ${page.url()}`,
      patience,
    );
  } catch (error) {
    throw new Error(
      `${error instanceof Error ? error.message : String(error)}; it says: ${text.slice(0, 1500)}`,
      {
        cause: error,
      },
    );
  }
}

/** Nobody leaves a page in less; a browser on a machine under load needs as long to see that it is there. */
const GLANCE = 400;

/** Follows a link or a button of a website to the next document, and looks at it. */
export async function follow(
  page: Page,
  name: string | RegExp,
  where: Omit<Wanted, 'name'> = {},
): Promise<void> {
  // a browser paints nothing in a tab behind, and a click there would wait for ever
  await page.bringToFront();
  const before = await documentOf(page);
  await press(page, name, where);
  await until(
    async () => {
      const now = await documentOf(page);
      return now.at !== before.at && now.ready === 'complete';
    },
    `the page after “${String(name)}”`,
  );
  await new Promise((resolve) => setTimeout(resolve, GLANCE));
}

function documentOf(page: Page): Promise<{ at: number; ready: string }> {
  return page.evaluate(() => ({ at: performance.timeOrigin, ready: document.readyState }));
}

export async function find(page: Page, kind: Kind, wanted: Wanted): Promise<ElementHandle<HTMLElement>> {
  let found: ElementHandle<HTMLElement> | undefined;
  try {
    await until(
      async () => {
        found = await look(page, kind, wanted);
        return found !== undefined;
      },
      `a ${kind} named “${String(wanted.name)}” on ${page.url()}`,
    );
  } catch (error) {
    const text = await textOf(page).catch(() => '');
    throw new Error(
      `${error instanceof Error ? error.message : String(error)}; it says: ${text.slice(0, 1500)}`,
      {
        cause: error,
      },
    );
  }
  if (found === undefined) throw new Error('not found');
  return found;
}

function patternOf(name: string | RegExp): [string, string] {
  if (typeof name !== 'string') return [name.source, name.flags];
  return [`^${name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}$`, 'u'];
}

async function look(
  page: Page,
  kind: Kind,
  { name, within = 'body', nth = 0 }: Wanted,
): Promise<ElementHandle<HTMLElement> | undefined> {
  const [source, flags] = patternOf(name);
  const handle = await page.evaluateHandle(
    (what, pattern, patternFlags, scope, index) => {
      const wantedName = new RegExp(pattern, patternFlags);
      const selector =
        what === 'control'
          ? 'a[href],button,summary,input[type=radio],input[type=checkbox],input[type=submit],input[type=file],[role=button],[role=tab],[role=radio],[role=menuitem],[role=option],[role=switch]'
          : 'input,textarea,select,[role=combobox],[contenteditable=true]';
      const words = (element: Element | null | undefined): string =>
        (element instanceof HTMLElement ? element.innerText : (element?.textContent ?? ''))
          .replace(/\s+/gu, ' ')
          .trim();
      // a key that does the same stands in the button, and is not its name
      const withoutKeys = (element: Element): string => {
        const copy = element.cloneNode(true) as Element;
        for (const key of copy.querySelectorAll('kbd')) key.remove();
        return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim();
      };
      const namesOf = (element: Element): string[] => {
        const labelled = (element.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .map((id) => words(document.getElementById(id)))
          .join(' ');
        const labels = [...((element as HTMLInputElement).labels ?? [])];
        return [
          element.getAttribute('aria-label') ?? '',
          labelled.trim(),
          ...labels.map(words),
          // a label's first line, without the hint that stands under it
          ...labels.map((label) => (label.innerText ?? '').trim().split('\n')[0] ?? ''),
          what === 'control' ? words(element) : '',
          what === 'control' ? withoutKeys(element) : '',
          element.getAttribute('title') ?? '',
          element.getAttribute('placeholder') ?? '',
        ].filter((one) => one !== '');
      };
      const isVisible = (element: Element): boolean => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== 'hidden';
      };
      const found = [...document.querySelectorAll(scope)]
        .flatMap((part) => [...part.querySelectorAll(selector)])
        .filter((element) => namesOf(element).some((one) => wantedName.test(one)))
        .filter(
          (element) => isVisible(element) || isVisible((element as HTMLInputElement).labels?.[0] ?? element),
        );
      return found[index] ?? null;
    },
    kind,
    source,
    flags,
    within,
    nth,
  );
  const element = handle.asElement();
  if (element === null) {
    await handle.dispose();
    return undefined;
  }
  return element as ElementHandle<HTMLElement>;
}
