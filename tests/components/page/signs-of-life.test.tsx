/** What counts as a sign that somebody is there: hands, and a video that is in view; nothing else, and nothing later. */
import { afterEach, expect, test } from 'vitest';
import { watchSigns } from '../../../lib/page/signs-of-life';

let stop = (): void => {};
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

function counting(): () => number {
  let signs = 0;
  stop = watchSigns(() => (signs += 1));
  return () => signs;
}

test.each(['pointerdown', 'pointermove', 'keydown', 'wheel'])('%s', (name) => {
  const signs = counting();
  const place = document.body.appendChild(document.createElement('p'));
  // also where the page keeps it to itself
  place.addEventListener(name, (event) => event.stopPropagation());
  place.dispatchEvent(new Event(name, { bubbles: true }));
  expect(signs()).toBe(1);
  stop();
  place.dispatchEvent(new Event(name, { bubbles: true }));
  expect(signs()).toBe(1);
});

test('what scrolls by itself is no sign', () => {
  const signs = counting();
  document.body.dispatchEvent(new Event('scroll', { bubbles: true }));
  expect(signs()).toBe(0);
});

type Played = {
  readonly tag: 'video' | 'audio';
  readonly top?: number;
  readonly bottom?: number;
  readonly muted?: boolean;
  readonly loop?: boolean;
};

test.each<[string, Played, number]>([
  ['a video in view', { tag: 'video' }, 1],
  ['half of it', { tag: 'video', top: -200, bottom: 10 }, 1],
  ['a silent one', { tag: 'video', muted: true }, 1],
  ['a silent one that goes round for ever', { tag: 'video', muted: true, loop: true }, 0],
  ['scrolled out at the top', { tag: 'video', top: -400, bottom: -100 }, 0],
  ['scrolled out at the bottom', { tag: 'video', top: 5_000, bottom: 5_300 }, 0],
  ['not shown at all', { tag: 'video', top: 0, bottom: 0 }, 0],
  ['sound alone', { tag: 'audio' }, 0],
])('it plays: %s', (_, { tag, top = 100, bottom = 400, muted = false, loop = false }, expected) => {
  const signs = counting();
  const player = document.body.appendChild(document.createElement(tag));
  player.muted = muted;
  player.loop = loop;
  player.getBoundingClientRect = () => ({ y: top, bottom }) as DOMRect;
  // media events do not bubble
  player.dispatchEvent(new Event('timeupdate'));
  expect(signs()).toBe(expected);
});
