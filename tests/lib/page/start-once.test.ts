/** A page that the browser draws ahead is recorded when somebody sees it, and not before. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Recorder } from '../../../lib/page/recorder';
import { startOnce } from '../../../lib/page/start-once';

let made: number;
let followed: number;
const make = (): Recorder => {
  made += 1;
  return { followPlan: () => Promise.resolve(void (followed += 1)) } as unknown as Recorder;
};

function pageThatIs(prerendering: boolean | undefined): EventTarget {
  const page = Object.assign(new EventTarget(), { prerendering });
  vi.stubGlobal('document', page);
  return page;
}

beforeEach(() => {
  made = 0;
  followed = 0;
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, 'desirePath');
});

test('a prerendered page that nobody opens is never recorded', () => {
  pageThatIs(true);
  startOnce(make);
  expect([made, followed]).toEqual([0, 0]);
});

test('one that is opened is recorded from then on, once', () => {
  const page = pageThatIs(true);
  startOnce(make);
  page.dispatchEvent(new Event('prerenderingchange'));
  page.dispatchEvent(new Event('prerenderingchange'));
  expect([made, followed]).toEqual([1, 1]);
});

test.each([[false], [undefined]])(
  'prerendering %s: at once, and one recorder however often put in',
  (state) => {
    pageThatIs(state);
    startOnce(make);
    startOnce(make);
    expect([made, followed]).toEqual([1, 2]);
  },
);
